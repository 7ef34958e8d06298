import { serialOfIso } from '../../../src/core/date';
import type { TemplateId } from '../../../src/sheets/templates/template';

type Cells = Readonly<Record<string, string | number>>;

/** Typed contents, and the values that cells show then; both by labels. */
interface Step {
  readonly typed?: Cells;
  readonly shows: Cells;
}

/** Sheet with its expected figures, from the documents or by hand. */
export interface Proof {
  readonly id: TemplateId;
  readonly place: string;
  readonly year?: number;
  readonly about: string;
  readonly steps: readonly Step[];
}

const day = (iso: string): number => serialOfIso(iso)!;

/** Labels in the order of a row: "Thema | school | Ontvangen" and so on. */
function line(table: string, row: string | number, cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).map(([column, value]) => [`${table} | ${row} | ${column}`, value]));
}

export const proofs: readonly Proof[] = [
  {
    id: 'kasritme',
    place: 'Rotterdam',
    about: 'gives a municipality with school what the annex prints',
    steps: [
      {
        shows: {
          // Annex, art. 8 item 4 and art. 4 item 9; 4,223,009 × 0.05 and × 0.95.
          ...line('Incl. btw', 'school', { 2023: 5957319, 2024: 18027421, 2025: 19581527 }),
          ...line('Incl. btw', 'integraal', { 2023: 1373297, 2024: 4223009, 2025: 4512975 }),
          ...line('Geraamde btw', 'integraal', { 2024: 211150.45 }),
          ...line('Excl. btw', 'integraal', { 2024: 4011858.55 }),
          // Art. 3 item 2, 4 item 9, 5 item 2, 6 item 2, 7 item 9, 8 item 4, 9 item 9; 5% of art. 3 to 7.
          ...line('Incl. btw', 'Totaal', { 2023: 9655315, 2024: 28653392, 2025: 30586499, Totaal: 68895206 }),
          'Geraamde btw | Totaal | Totaal': 836042.3,
          'Excl. btw | Totaal | Totaal': 68059163.7,
          'Verschil met NPLV.PAYMENT, incl.': 0,
          'Verschil met NPLV.PAYMENT, excl.': 0,
        },
      },
    ],
  },
  {
    id: 'kasritme',
    place: 'Utrecht',
    about: 'gives a municipality without school a row of zeros, and follows when another is chosen',
    steps: [
      { shows: line('Incl. btw', 'school', { 2023: 0, 2024: 0, 2025: 0, Totaal: 0 }) },
      {
        typed: { 'Gemeente of gebied': 'Heerlen' },
        // Annex, art. 4 item 4.
        shows: line('Incl. btw', 'integraal', { 2023: 684518, 2024: 1250942, 2025: 803996 }),
      },
    ],
  },
  {
    id: 'begroting',
    place: 'Nieuw-West',
    about: 'pays the stimulus a year after the start by scenario, and ORV and capacity up to the right',
    steps: [
      {
        // The agreement, note 2: 9,975 homes × 100/130 × 7,000.
        typed: { 'Vul in | Betaalbare woningen met start bouw | 2025': 9975 },
        shows: { 'Inkomsten, incl. btw | Realisatiestimulans (indicatie) | 2026': 53711538.46 },
      },
      {
        // −30%; 19,035,000 × 180 / 200 and 3,750,000 × 50 / 60 pro rata.
        typed: {
          Scenario: 'laag',
          'Vul in | Kosten ORV-maatregelen, incl. btw | 2026': 25_000_000,
          'Vul in | Kosten capaciteit, incl. btw | 2026': 5_000_000,
        },
        shows: {
          'Inkomsten, incl. btw | Realisatiestimulans (indicatie) | 2026': 37598076.92,
          'Recht uit de afspraken | Opslag ORV | In dit scenario': 17131500,
          'Recht uit de afspraken | Opslag capaciteit | In dit scenario': 3125000,
          'Inkomsten, incl. btw | Opslag ORV | 2026': 17131500,
          'Inkomsten, incl. btw | Opslag capaciteit | 2026': 3125000,
        },
      },
      {
        // First come, first served: nothing in the worst case.
        typed: { 'Plafond in scenario laag': 'op volgorde' },
        shows: {
          'Inkomsten, incl. btw | Opslag ORV | 2026': 0,
          'Inkomsten, incl. btw | Opslag capaciteit | 2026': 0,
        },
      },
      {
        // 53,711,538.46 + 19,035,000 + 3,750,000; notes 3 and 4: 19,035,000 − 17,761,983 + 3,750,000 − 3,099,174.
        typed: { Scenario: 'midden' },
        shows: {
          'Inkomsten, incl. btw | Totaal | 2026': 76496538.46,
          'Inkomsten, incl. btw | af: geraamde btw ORV en capaciteit (BCF) | 2026': 1923843,
          'Inkomsten, incl. btw | Uit te betalen aan de gemeente | 2026': 74572695.46,
        },
      },
      {
        // 9,975 × 100/130 × 5,000.
        typed: { 'Realisatiestimulans per woning': 5000 },
        shows: { 'Inkomsten, incl. btw | Realisatiestimulans (indicatie) | 2026': 38365384.62 },
      },
    ],
  },
  {
    id: 'begroting',
    place: 'Nieuw-West',
    about: 'takes the stimulus of the homes of a new Wbi off its deficit before half of the rest is asked',
    steps: [
      {
        // The agreement: 1,815,000 / 2.
        typed: { 'Vul in | Tekort van die Wbi-projecten | 2027': 1_815_000 },
        shows: { 'Inkomsten, incl. btw | Woningbouwimpuls, nieuw (aan te vragen) | 2027': 907_500 },
      },
      {
        // Note 5: 130 × 100/130 × 7,000 = 700,000 off; (1,815,000 − 700,000) / 2.
        typed: { 'Vul in | Waarvan in projecten met een nieuwe Wbi-aanvraag | 2027': 130 },
        shows: {
          'Waarmee de begroting rekent | Realisatiestimulans die van het Wbi-tekort af gaat | 2027': 700_000,
          'Inkomsten, incl. btw | Woningbouwimpuls, nieuw (aan te vragen) | 2027': 557_500,
        },
      },
    ],
  },
  {
    id: 'begroting',
    place: 'Nieuw-West',
    about: 'shows what other schemes awarded beside the years over which the user divides it',
    steps: [
      {
        // Amsterdam overview, 1, 2, 3, 5 and 7; "Preventie met gezag" is shared with Zuidoost.
        typed: {
          'Inkomsten, incl. btw | Volkshuisvestingsfonds (vul in) | 2023': 10_000_000,
          'Inkomsten, incl. btw | Volkshuisvestingsfonds (vul in) | 2024': 18_000_000,
        },
        shows: {
          'Inkomsten, incl. btw | Volkshuisvestingsfonds (vul in) | Toegekend': 28_000_000,
          'Inkomsten, incl. btw | Volkshuisvestingsfonds (vul in) | Totaal': 28_000_000,
          'Inkomsten, incl. btw | Woningbouwimpuls, toegekend (vul in) | Toegekend': 9_100_000,
          'Inkomsten, incl. btw | Nationaal Isolatieprogramma (vul in) | Toegekend': '',
          'Inkomsten, incl. btw | Energiefixers (vul in) | Toegekend': 3_900_000,
          'Inkomsten, incl. btw | Preventie met gezag (vul in) | Toegekend': '',
          'Inkomsten, incl. btw | School en omgeving (vul in) | Toegekend': 11_000_000,
          'Gebied | Zuidoost en Nieuw-West | Bedrag': 36_000_000,
        },
      },
      {
        typed: { 'Gemeente of gebied': 'Rotterdam' },
        shows: {
          'Inkomsten, incl. btw | Volkshuisvestingsfonds (vul in) | Toegekend': '',
          'Recht uit de afspraken | Opslag ORV | Incl. btw': 0,
        },
      },
    ],
  },
  {
    id: 'besteding',
    place: 'Rotterdam',
    about: 'carries over what is unspent, and asks back what is left',
    steps: [
      {
        typed: { Peildatum: day('2025-11-21') },
        shows: {
          'Dagen te gaan': 40,
          // Annex, art. 4 item 9, × 0.95: 1,304,632.15 + 4,011,858.55 + 4,287,326.25.
          ...line('Thema', 'integraal', {
            Ontvangen: 9603816.95,
            Besteed: 0,
            'Saldo eind 2023': 1304632.15,
            'Saldo eind 2024': 5316490.7,
            'Saldo eind 2025': 9603816.95,
            'Nog te besteden': 9603816.95,
          }),
        },
      },
      {
        typed: line('Besteed in Rotterdam', 'integraal', { 2023: 1_000_000, 2024: 4_000_000, 2025: 4_000_000 }),
        shows: line('Thema', 'integraal', {
          Besteed: 9_000_000,
          'Saldo eind 2023': 304632.15,
          'Saldo eind 2024': 316490.7,
          'Nog te besteden': 603816.95,
          Signaal: '',
        }),
      },
      {
        typed: { Peildatum: day('2026-01-01') },
        shows: { 'Thema | integraal | Terug te betalen': 603816.95, 'Dagen te gaan': 'verstreken' },
      },
      {
        // With an extension 2026 is the last year.
        typed: { 'Laatste jaar van besteding': 2026 },
        shows: { 'Uiterste dag': day('2026-12-31'), 'Thema | integraal | Nog te besteden': 603816.95 },
      },
      {
        // Art. 3: 475,000 a year. More than that in the first year was paid ahead, until the second instalment came.
        typed: {
          'Laatste jaar van besteding': 2025,
          ...line('Besteed in Rotterdam', 'organisatie', { 2023: 500_000 }),
        },
        shows: line('Thema', 'organisatie', {
          'Saldo eind 2023': -25_000,
          'Saldo eind 2024': 450_000,
          'Terug te betalen': 925_000,
          Signaal: 'voorgefinancierd',
        }),
      },
      {
        typed: line('Besteed in Rotterdam', 'organisatie', { 2024: 1_500_000 }),
        shows: { 'Thema | organisatie | Signaal': 'meer besteed dan ontvangen' },
      },
    ],
  },
  {
    id: 'sisa',
    place: 'Arnhem',
    year: 2025,
    about: 'adds up spending by year, and settles what was lawfully spent',
    steps: [
      {
        typed: line('Zelf invullen zonder blad Besteding', 'organisatie', {
          2023: 600_000,
          2024: 400_000,
          2025: 400_000,
        }),
        // Organisatie: 3 × 500,000, × 0.95.
        shows: line('Thema', 'organisatie', {
          'Verleend (beschikking)': 1_425_000,
          'Voorschot t/m dit jaar': 1_425_000,
          'Besteed vóór dit jaar': 1_000_000,
          'Besteed dit jaar': 400_000,
          'Besteed cumulatief': 1_400_000,
          Vastgesteld: 1_400_000,
          'Terug te vorderen': 25_000,
          'Na te betalen': 0,
          'Verschil btw': '',
        }),
      },
      {
        // Art. 15 lid 4: what was unlawfully spent is asked back too.
        typed: line('Thema', 'organisatie', { 'Onrechtmatig besteed': 100_000, 'Werkelijke btw, cumulatief': 70_000 }),
        shows: line('Thema', 'organisatie', {
          Vastgesteld: 1_300_000,
          'Terug te vorderen': 125_000,
          'Geraamde btw': 75_000,
          'Verschil btw': -5_000,
        }),
      },
      {
        // The decision may be another amount than the annex: of 1,350,000 at most that is settled.
        typed: line('Thema', 'organisatie', { 'Onrechtmatig besteed': 0, 'Verleend (beschikking)': 1_350_000 }),
        shows: line('Thema', 'organisatie', {
          Vastgesteld: 1_350_000,
          'Terug te vorderen': 75_000,
          Signaal: 'meer besteed dan verleend',
        }),
      },
      {
        // Until 2024 two of the three instalments came.
        typed: { Verantwoordingsjaar: 2024 },
        shows: line('Thema', 'organisatie', {
          'Voorschot t/m dit jaar': 950_000,
          'Besteed cumulatief': 1_000_000,
          'Na te betalen': 50_000,
          Signaal: 'meer besteed dan het voorschot',
        }),
      },
    ],
  },
  {
    id: 'sisa',
    place: 'Arnhem',
    year: 2026,
    about: 'counts spending in 2026 only where an extension was granted',
    steps: [
      {
        typed: line('Zelf invullen zonder blad Besteding', 'organisatie', { 2025: 1_000_000, 2026: 100_000 }),
        shows: line('Thema', 'organisatie', {
          'Besteed dit jaar': 0,
          Vastgesteld: 1_000_000,
          Signaal: 'besteed na 2025 telt niet mee',
        }),
      },
      {
        typed: { 'Uitstel verleend? (art. 11, lid 3)': 'ja' },
        shows: line('Thema', 'organisatie', { 'Besteed dit jaar': 100_000, Vastgesteld: 1_100_000, Signaal: '' }),
      },
      {
        // A correction below 0 cannot be settled.
        typed: line('Zelf invullen zonder blad Besteding', 'organisatie', { 2025: -100, 2026: 0 }),
        shows: line('Thema', 'organisatie', {
          'Besteed cumulatief': -100,
          Signaal: 'minder besteed dan onrechtmatig: verbeter de invoer',
        }),
      },
    ],
  },
  {
    id: 'orv',
    place: 'Nieuw-West',
    year: 2025,
    about: 'pays the rights of the agreement afterwards, and under the ceiling',
    steps: [
      {
        typed: line('Kosten per jaar, incl. btw (vul in)', 'Maatschappelijke voorziening De Centrale', {
          2025: 2_000_000,
          2026: 3_000_000,
          2027: 1_000_000,
        }),
        shows: {
          ...line('Kosten per jaar, incl. btw (vul in)', 'Maatschappelijke voorziening De Centrale', {
            Recht: 5_700_000,
            'Waarvan btw': 0,
          }),
          ...line('Kosten per jaar, incl. btw (vul in)', 'Herinrichting Plein 40-45', {
            Recht: 7_335_000,
            'Waarvan btw': 1_273_017,
          }),
          ...line('Uitbetaling ORV Nieuw-West', 'Maatschappelijke voorziening De Centrale', {
            2025: 2_000_000,
            2026: 3_000_000,
            2027: 700_000,
            Over: 0,
          }),
          // 180 of 200 million.
          ...line('Maatregel', 'Totaal', {
            Recht: 19_035_000,
            'Naar rato': 17_131_500,
            'Op volgorde': 19_035_000,
            'Geen korting': 19_035_000,
          }),
        },
      },
      {
        // Half of a right with 1,273,017 btw in 7,335,000; the rest has none.
        typed: line('Kosten per jaar, incl. btw (vul in)', 'Herinrichting Plein 40-45', { 2025: 3_667_500 }),
        shows: {
          'Uitbetaling ORV Nieuw-West | Totaal | 2025': 5_667_500,
          'Uitbetaling ORV Nieuw-West | af: geraamde btw (BCF) | 2025': 636_508.5,
          'Uitbetaling ORV Nieuw-West | Uit te betalen aan de gemeente | 2025': 5_030_991.5,
        },
      },
      {
        // Of 180 million, 170 were awarded before: 10 are left for 5.7, then 4.3 of 6.
        typed: { 'Eerder toegekend (op volgorde)': 170_000_000 },
        shows: {
          'Maatregel | Maatschappelijke voorziening De Centrale | Op volgorde': 5_700_000,
          'Maatregel | Maatschappelijke voorziening Talentontwikkeling Meervaart | Op volgorde': 4_300_000,
          'Maatregel | Herinrichting Plein 40-45 | Op volgorde': 0,
        },
      },
      {
        typed: { 'Eerder toegekend (op volgorde)': 180_000_000 },
        shows: { 'Maatregel | Totaal | Op volgorde': 0 },
      },
    ],
  },
  {
    id: 'orv',
    place: 'Utrecht',
    year: 2025,
    about: 'takes the measures that a place without an agreement types itself, and says so above their rows',
    steps: [
      {
        shows: {
          'Kosten per jaar, incl. btw (vul in) | -1 | Kosten per jaar, incl. btw (vul in)':
            'Voor deze gemeente zijn geen maatregelen bekend: vul hieronder maatregel, recht en btw in, of zet ze op het blad Eigen gegevens (soort maatregel).',
        },
      },
      {
        typed: {
          'Kosten per jaar, incl. btw (vul in) | +1 | Kosten per jaar, incl. btw (vul in)': 'Park',
          ...line('Kosten per jaar, incl. btw (vul in)', '+1', { Recht: 100, 'Waarvan btw': 20, 2025: 80 }),
        },
        shows: {
          // Note 3: the btw is taken off what is paid; 180 of 200 million pro rata.
          ...line('Uitbetaling ORV Utrecht', 'Park', { Recht: 100, 2025: 80, Over: 20, 'Btw-deel': 0.2 }),
          'Uitbetaling ORV Utrecht | Uit te betalen aan de gemeente | 2025': 64,
          ...line('Maatregel', 'Park', { 'Naar rato': 90, 'Op volgorde': 100, 'Geen korting': 100 }),
          'Maatregel | +2 | Naar rato': '',
        },
      },
      {
        typed: { 'Kosten per jaar, incl. btw (vul in) | +2 | Kosten per jaar, incl. btw (vul in)': 'Plein' },
        shows: {
          'Kosten per jaar, incl. btw (vul in) | -1 | Kosten per jaar, incl. btw (vul in)': '',
          'Kosten per jaar, incl. btw (vul in) | +2 | Recht': '',
        },
      },
    ],
  },
  {
    id: 'realisatiestimulans',
    place: 'Nieuw-West',
    about: 'pays 7,000 a home in the year after the start, and shows the band of the estimate',
    steps: [
      {
        typed: { 'Start bouw Nieuw-West | 2025 | Woningen (vul in)': 9975 },
        shows: {
          ...line('Uitkeringsjaar', 2026, { Bouwstart: 2025, Woningen: 9975, Bedrag: 69_825_000 }),
          ...{ 'Bandbreedte van de raming | laag | Bedrag': 37598076.92 },
          'Bandbreedte van de raming | midden | Bedrag': 53711538.46,
          'Bandbreedte van de raming | hoog | Bedrag': 56397115.38,
          'Verwachte betaalbare woningen (afspraken)': 11230,
        },
      },
      {
        typed: { 'Gemeente of gebied': 'Utrecht' },
        shows: {
          'Verwachte betaalbare woningen (afspraken)':
            'geen afspraak gevonden: zet de woningen op het blad Eigen gegevens (soort woningen)',
        },
      },
    ],
  },
  {
    id: 'wijziging',
    place: 'Arnhem',
    about: 'asks for a request from 25% on, also for a shift within the theme or a new activity',
    steps: [
      {
        // Annex, art. 5: 850,000, of which 212,500 is 25%.
        typed: line('Thema', 'armoede', { 'Gewijzigd (vul in)': 637_501 }),
        shows: line('Thema', 'armoede', {
          'Maximum bijlage': 850_000,
          'Verleend (beschikking)': 850_000,
          Verschil: -212_499,
          'Aanvraag nodig': 'nee',
          'Boven maximum': '',
        }),
      },
      {
        typed: line('Thema', 'armoede', { 'Gewijzigd (vul in)': 637_500 }),
        shows: line('Thema', 'armoede', { 'In %': 0.25, 'Aanvraag nodig': 'ja' }),
      },
      {
        typed: {
          ...line('Thema', 'armoede', { 'Gewijzigd (vul in)': 850_000, 'Verschuiving binnen het thema': 212_500 }),
          'Thema | veerkracht | Nieuwe activiteit': 'ja',
        },
        shows: {
          ...line('Thema', 'armoede', { 'In %': 0.25, 'Aanvraag nodig': 'ja' }),
          'Thema | veerkracht | Aanvraag nodig': 'ja',
          'Thema | integraal | Aanvraag nodig': 'nee',
          // Arnhem has nothing in the annex for school: no share of nothing.
          'Thema | school | In %': '',
        },
      },
      {
        // The threshold of art. 10, lid 4, does not name organisatie; a theme is never granted more than its maximum.
        typed: {
          'Thema | organisatie | Gewijzigd (vul in)': 500_000,
          'Thema | veerkracht | Gewijzigd (vul in)': 900_000,
        },
        shows: {
          'Thema | organisatie | Aanvraag nodig': 'niet genoemd',
          'Thema | organisatie | Boven maximum': '',
          'Thema | veerkracht | Boven maximum': 'boven maximum',
        },
      },
      {
        typed: { 'Thema | organisatie | Nieuwe activiteit': 'ja' },
        shows: { 'Thema | organisatie | Aanvraag nodig': 'ja' },
      },
      {
        typed: { Peildatum: day('2024-05-01') },
        shows: { 'Venster (van, t/m, status)': day('2024-09-01'), 'Thema | -2 | Gewijzigd (vul in)': 'eerstvolgende' },
      },
      {
        typed: { Peildatum: day('2026-12-01') },
        shows: {
          'Venster (van, t/m, status)': day('2025-03-01'),
          'Thema | -2 | Gewijzigd (vul in)': 'geen venster meer: dit was het laatste',
        },
      },
    ],
  },
  {
    id: 'aansluiting',
    place: 'Arnhem',
    about: 'sets booked amounts beside the instalments, and says when lines stand below the last one read',
    steps: [
      {
        typed: {
          ...line('Datum', '+1', {
            Datum: day('2023-12-20'),
            Omschrijving: 'Kansrijke wijk integraal',
            Bedrag: 177_367.85,
          }),
          ...line('Datum', '+2', { Datum: day('2023-12-20'), Omschrijving: 'Kansrijke wijk armoede', Bedrag: 510_000 }),
          'Jaar (leeg is alle jaren)': 2023,
        },
        // Annex, art. 4 and 5, 2023: 186,703 and 510,000 incl., of which 95% is paid.
        shows: {
          'Thema | organisatie | Status': 'ontbreekt',
          'Thema | integraal | Status': 'akkoord',
          'Thema | integraal | Geboekt': 177_367.85,
          'Thema | armoede | Status': 'incl. i.p.v. excl.',
        },
      },
    ],
  },
  {
    id: 'deadlines',
    place: 'Rotterdam',
    about: 'says which deadlines have passed, are open and come',
    steps: [
      {
        // Art. 10, lid 1 and lid 3: until 30 September 2023, from 1 March to 30 April 2024, from 1 September 2024.
        typed: { Peildatum: day('2024-03-15') },
        shows: {
          'Omschrijving | Wijziging aanvragen, venster 1 | Status': 'open',
          'Omschrijving | Wijziging aanvragen, venster 1 | Dagen': 46,
          'Omschrijving | Aanvraag | Status': 'verstreken',
          'Omschrijving | Aanvraag | Dagen': '',
          'Omschrijving | Wijziging aanvragen, venster 2 | Status': 'komt',
          'Omschrijving | Wijziging aanvragen, venster 2 | Dagen': 170,
        },
      },
    ],
  },
];
