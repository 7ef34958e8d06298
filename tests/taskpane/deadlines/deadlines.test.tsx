/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { serialOfIso } from '../../../src/core/date';
import Deadlines from '../../../src/taskpane/deadlines';
import { renderScreen } from '../pane';

const show = (iso: string, place = '') => renderScreen(<Deadlines day={serialOfIso(iso)!} />, undefined, { place });
const group = (name: string) => screen.getByRole('heading', { name }).closest('section')!;

describe('Deadlines', () => {
  it('groups deadlines into open, coming and passed', () => {
    show('2024-03-15');
    expect(within(group('Nu open')).getByText('1 maart 2024 t/m 30 april 2024')).toBeTruthy();
    expect(within(group('Komt eraan')).getByText('1 september 2024 t/m 31 oktober 2024')).toBeTruthy();
    const passed = screen.getByRole('heading', { name: /^Voorbij/ }).closest('section')!;
    expect(within(passed).getByText('1 augustus 2023 t/m 30 september 2023')).toBeTruthy();
  });

  it('shows a deadline of one day as that day, and the printed words of a qualified day', () => {
    show('2024-10-15');
    const passed = screen.getByRole('heading', { name: /^Voorbij/ }).closest('section')!;
    // Staatscourant 2023, 17605: published on 30 June 2023.
    expect(within(passed).getByText('30 juni 2023')).toBeTruthy();
    // Overview of Amsterdam, § 1: tranche 4 is open "tot 1 oktober 2024".
    expect(within(passed).getByText('Volkshuisvestingsfonds · “tot 1 oktober 2024”')).toBeTruthy();
  });

  it('lists a rule without a last day as in force, never as passed', () => {
    show('2030-06-01');
    const inForce = screen.getByRole('heading', { name: /^Van kracht/ }).closest('section')!;
    expect(within(inForce).getAllByText(/^van kracht sinds /).length).toBeGreaterThan(0);
    const passed = screen.getByRole('heading', { name: /^Voorbij/ }).closest('section')!;
    expect(within(passed).queryByText(/^vanaf /)).toBeNull();
  });

  it('shows the deadlines of the Nieuw-West agreement, labelled, for Nieuw-West and Amsterdam, and not for Heerlen', () => {
    const labels = (place: string): number => {
      show('2025-07-01', place);
      const found = screen.queryAllByText(/Nieuw-West · /).length;
      cleanup();
      return found;
    };
    expect(labels('Nieuw-West')).toBeGreaterThan(0);
    expect(labels('Amsterdam')).toBe(labels('Nieuw-West'));
    expect(labels('Heerlen')).toBe(0);
  });

  it('exports coming deadlines as a calendar file', async () => {
    const files: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show('2030-06-01');
    fireEvent.click(screen.getByRole('button', { name: /^Agendabestand/ }));
    expect(names).toEqual(['nplv-deadlines.ics']);
    expect(files[0]!.type).toBe('text/calendar');
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsText(files[0]!);
    });
    expect(text).toContain('DTSTART;VALUE=DATE:20301231');
    expect(text).not.toContain('DTSTART;VALUE=DATE:2023');
  });
});
