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

  it('reopens on the last screen, with its entries', async () => {
    openPane({}, { screen: 'sources', 'sources.query': 'energiefixers' });
    await headline('Bronnen');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'energiefixers');
  });

  it('opens on the screen of a ribbon command, whatever was open before', async () => {
    openPane({}, { screen: 'sources' }, 'explain');
    await headline('Uitleg');
  });

  it.each(['', 'nonsense', 'toString'])('opens on the last screen where a command names "%s"', async (named) => {
    openPane({}, { screen: 'sources' }, named);
    await headline('Bronnen');
  });

  it('saves a choice with the workbook at once, what follows within a moment together, and the rest when it closes', async () => {
    jest.useFakeTimers();
    const gateway = openPane({}, { place: 'Heerlen' });
    const saved = () => gateway.settings.get('nplv.pane');
    const choose = (basis: string) => fireEvent.click(screen.getByRole('radio', { name: basis }));
    choose('Excl. btw');
    expect(saved()).toEqual({ place: 'Heerlen', 'explore.basis': 'excl' });
    choose('Btw');
    expect(saved()).toMatchObject({ 'explore.basis': 'excl' });
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(saved()).toMatchObject({ 'explore.basis': 'btw' });
    choose('Incl. btw');
    choose('Excl. btw');
    expect(saved()).toMatchObject({ 'explore.basis': 'incl' });
    fireEvent(window, new Event('pagehide'));
    expect(saved()).toMatchObject({ 'explore.basis': 'excl' });
    jest.useRealTimers();
  });

  it('asks for a municipality first, shows no other figures, and uses the choice on every screen', async () => {
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

  it('ignores an invalid saved state', async () => {
    openPane({}, { screen: 'gone', place: 7, 'explore.basis': 'netto' });
    await headline('Verkennen');
    expect(screen.getByRole('combobox', { name: 'Gemeente of gebied' })).toHaveProperty('value', '');
  });

  it('says that there is no workbook, and shows everything else', async () => {
    openPane({ host: 'browser' }, { place: 'Heerlen' });
    await headline('Verkennen');
    expect(screen.getByText(/U bekijkt dit buiten Excel/)).toBeTruthy();
    expect(screen.getByRole('table')).toBeTruthy();
  });

  it('is in English where Excel is', async () => {
    openPane({ language: 'en' });
    await headline('Explore');
    expect(screen.getByRole('tab', { name: 'Deadlines' })).toBeTruthy();
  });

  it('follows the appearance of Office', async () => {
    const gateway = openPane();
    await headline('Verkennen');
    expect(document.documentElement.dataset['appearance']).toBe('light');
    act(() => gateway.look('dark'));
    expect(document.documentElement.dataset['appearance']).toBe('dark');
  });
});
