/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { serialOfIso } from '../../../src/core/date';
import { registerFabricIcons } from '../../../src/taskpane/shared/icons';
import Deadlines from '../../../src/taskpane/deadlines';

registerFabricIcons();
const show = (iso: string) => render(<Deadlines day={serialOfIso(iso)!} />);
const group = (name: string) => screen.getByRole('heading', { name }).closest('section')!;

describe('Termijnen', () => {
  it('sorts by what is open, what comes and what has passed', () => {
    show('2024-03-15');
    expect(within(group('Nu open')).getByText('1 maart 2024 t/m 30 april 2024')).toBeTruthy();
    expect(within(group('Komt eraan')).getByText('1 september 2024 t/m 31 oktober 2024')).toBeTruthy();
    const passed = screen.getByRole('heading', { name: /^Voorbij/ }).closest('section')!;
    expect(within(passed).getByText('1 augustus 2023 t/m 30 september 2023')).toBeTruthy();
  });

  it('gives what is ahead as a calendar file', async () => {
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
    expect(names).toEqual(['nplv-termijnen.ics']);
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
