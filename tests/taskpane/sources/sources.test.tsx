/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { openPane } from '../pane';

const open = (more: Record<string, unknown> = {}) => openPane({}, { screen: 'sources', ...more });

describe('Bronnen', () => {
  it('finds a figure by its words and opens its source and its formula', async () => {
    open();
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'opslag orv totaal incl' } });
    fireEvent.click((await screen.findAllByRole('button', { name: '€\u00a019.035.000' }))[0]!);
    const panel = await screen.findByRole('dialog');
    expect(within(panel).getByText(/=NPLV\.FACT\("nieuw-west\./)).toBeTruthy();
    expect(within(panel).getByText(/Bestuurlijke afspraken NPLV-gebied Amsterdam Nieuw-West/)).toBeTruthy();
  });

  it.each(['19.035.000', '19035000', '€ 19.035.000', 'orv 19,035,000'])(
    'finds a figure by its value: %s',
    async (typed) => {
      open({ 'sources.query': typed });
      expect((await screen.findAllByRole('button', { name: '€\u00a019.035.000' })).length).toBeGreaterThan(0);
    },
  );

  it.each(['30 juni 2023', '30-6-2023', 'juli 2022', 'bijna € 307.000.000'])(
    'finds a figure by its formatted value %s',
    async (typed) => {
      open({ 'sources.query': typed });
      const shown = typed === '30-6-2023' ? '30 juni 2023' : typed;
      const values = (await screen.findAllByRole('button')).map((button) =>
        button.textContent!.replace(/\u00a0/g, ' '),
      );
      expect(values.some((value) => value.includes(shown))).toBe(true);
    },
  );

  it('links to the official publication of a document, if there is one', async () => {
    open({ 'sources.view': 'documents' });
    const link = await screen.findByRole('link', { name: /kst-30995-102.*opent buiten de werkmap/ });
    expect(link).toMatchObject({
      href: 'https://zoek.officielebekendmakingen.nl/kst-30995-102.html',
      target: '_blank',
    });
    expect(screen.getAllByRole('link')).toHaveLength(3);
  });

  it('filters by document', async () => {
    open({ 'sources.document': 'leaflet' });
    await screen.findByRole('searchbox');
    const places = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((text) => /Bijlage, artikel/.test(text!))).toEqual([]);
  });

  it('shows the start of a long list, and more on request', async () => {
    open();
    const before = (await screen.findAllByRole('listitem')).length;
    fireEvent.click(screen.getByRole('button', { name: /^Toon er nog/ }));
    expect(screen.getAllByRole('listitem').length).toBe(2 * before);
  });

  it('formats a month in words', async () => {
    open({ 'sources.query': 'Lancering NPLV' });
    expect((await screen.findAllByRole('button', { name: 'juli 2022' })).length).toBeGreaterThan(0);
  });

  it('says that nothing matches', async () => {
    open({ 'sources.query': 'olifant' });
    expect(await screen.findByText(/Niets gevonden/)).toBeTruthy();
  });

  it('shows contradictions side by side, each with its document', async () => {
    open({ 'sources.view': 'checks' });
    const label = await screen.findByText('Middelen voor de gebieden sinds 2020');
    const row = within(label.closest('li')!);
    expect(row.getByText('ongeveer € 900.000.000')).toBeTruthy();
    expect(row.getByText("zo'n € 1.100.000.000")).toBeTruthy();
    expect(row.getByText(/Eén jaar op weg/)).toBeTruthy();
  });

  it('shows the maxima with a known difference', async () => {
    open({ 'sources.view': 'checks', 'sources.status': 'verschil' });
    const label = await screen.findByText(/^Maximum integraal, Lelystad/);
    expect(within(label.closest('li')!).getByText('-€ 1')).toBeTruthy();
  });

  it('formats years as years and amounts of a table in euros', async () => {
    open({ 'sources.view': 'checks' });
    const start = await screen.findByText('Start programma');
    expect(within(start.closest('li')!).getByText('sinds 2020')).toBeTruthy();
    expect(within(start.closest('li')!).getByText('sinds 2022')).toBeTruthy();
    const first = screen.getByText('Eerste jaar re-integratie');
    expect(within(first.closest('li')!).getByText('2023')).toBeTruthy();
  });

  it('shows compatible statements apart from contradictions, in the unit of their figures', async () => {
    open({ 'sources.view': 'checks', 'sources.status': 'verenigbaar' });
    const isolation = await screen.findByText(/^Lokale aanpak isolatie, tranche 1/);
    expect(screen.queryByText('Start programma')).toBeNull();
    expect(within(isolation.closest('li')!).getByText('bijna € 307.000.000')).toBeTruthy();
    // 210.000 × 1.460, which no document prints.
    expect(within(isolation.closest('li')!).getByText('€ 306.600.000')).toBeTruthy();
  });

  it('shows the sums of the national expenditure in euros', async () => {
    open({ 'sources.view': 'checks', 'sources.status': 'verschil' });
    const label = await screen.findByText('Rijksuitgaven 2022: som van de regels');
    expect(within(label.closest('li')!).getByText('€ 1.808.000.000')).toBeTruthy();
  });

  it('names the documents and the version', async () => {
    open({ 'sources.view': 'documents' });
    expect(await screen.findByText('Staatscourant 2023, nr. 17605')).toBeTruthy();
    expect(screen.getByText('24 juni 2025')).toBeTruthy();
    expect(screen.getByText(/versie \d+\.\d+\.\d+ \(\d+-\d+-\d{4}\)/)).toBeTruthy();
  });
});
