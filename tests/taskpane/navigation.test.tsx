/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { openPane } from './pane';

const headline = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the pane', () => {
  it('opens on Verkennen and moves through its screens with the arrow keys alone', async () => {
    openPane();
    await headline('Verkennen');
    const [first] = screen.getAllByRole('tab');
    first!.focus();
    fireEvent.keyDown(first!, { key: 'ArrowRight' });
    await headline('Formule');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Formule' }));
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    await headline('Deadlines');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    await headline('Verkennen');
  });

  it('is one stop for the Tab key', async () => {
    openPane();
    await headline('Verkennen');
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });

  it('reopens on the screen that was open, and finds what was typed there', async () => {
    openPane({}, { screen: 'sources', 'sources.query': 'energiefixers' });
    await headline('Bronnen');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'energiefixers');
  });

  it('opens on the screen that a command in the ribbon names, whatever was open before', async () => {
    openPane({}, { screen: 'sources' }, 'explain');
    await headline('Uitleg');
  });

  it.each(['', 'nonsense', 'toString'])('opens as it was left where a command names "%s"', async (named) => {
    openPane({}, { screen: 'sources' }, named);
    await headline('Bronnen');
  });

  it('keeps what was chosen with the workbook', async () => {
    jest.useFakeTimers();
    const gateway = openPane({}, { place: 'Heerlen' });
    fireEvent.click(screen.getByRole('radio', { name: 'Excl. btw' }));
    await act(() => jest.advanceTimersByTimeAsync(1000));
    jest.useRealTimers();
    expect(gateway.settings.get('nplv.pane')).toEqual({ place: 'Heerlen', 'explore.basis': 'excl' });
  });

  it('asks for a municipality first, shows nothing of any other, and uses the choice on every screen', async () => {
    openPane();
    await headline('Verkennen');
    expect(screen.getByText(/^Kies eerst uw gemeente of gebied/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    const box = () => screen.getByRole('combobox', { name: 'Gemeente of gebied' });
    fireEvent.click(box());
    fireEvent.click(screen.getByRole('option', { name: 'Schiedam' }));
    expect(screen.getByRole('table')).toBeTruthy();
    for (const tab of ['Aansluiten', 'Deadlines']) {
      fireEvent.click(screen.getByRole('tab', { name: tab }));
      await headline(tab);
      expect(box()).toHaveProperty('value', 'Schiedam');
    }
  });

  it('starts afresh from a kept state that means nothing', async () => {
    openPane({}, { screen: 'gone', place: 7, 'explore.basis': 'netto' });
    await headline('Verkennen');
    expect(screen.getByRole('combobox', { name: 'Gemeente of gebied' })).toHaveProperty('value', '');
  });

  it('says kindly that there is no workbook, and shows everything else', async () => {
    openPane({ host: 'browser' }, { place: 'Heerlen' });
    await headline('Verkennen');
    expect(screen.getByText(/U bekijkt dit buiten Excel/)).toBeTruthy();
    expect(screen.getByRole('table')).toBeTruthy();
  });

  it('speaks English where Excel does', async () => {
    openPane({ language: 'en' });
    await headline('Explore');
    expect(screen.getByRole('tab', { name: 'Deadlines' })).toBeTruthy();
  });

  it('follows the look of Office', async () => {
    const gateway = openPane();
    await headline('Verkennen');
    expect(document.documentElement.dataset['appearance']).toBe('light');
    act(() => gateway.look('dark'));
    expect(document.documentElement.dataset['appearance']).toBe('dark');
  });
});
