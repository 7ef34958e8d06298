import type { InEveryLanguage } from '../../core/language';
import type { Scenario, TemplateId } from '../../sheets/templates/template';

const dutch = {
  title: 'Sjablonen',
  about: 'Elk sjabloon wordt een nieuw blad met formules die meerekenen. Wat er al staat, blijft zoals het is.',
  templates: {
    kasritme: {
      name: 'Kasritme',
      about:
        'Wanneer welk bedrag binnenkomt, per thema en jaar: incl. btw, geraamde btw en excl. btw, met een grafiek.',
    },
    begroting: {
      name: 'Begroting en meerjarenraming',
      about: 'Alle inkomsten per regeling en jaar, 2023–2030, met een cel voor het scenario: laag, midden of hoog.',
    },
    besteding: {
      name: 'Besteding en reserve',
      about:
        'Per thema wat is ontvangen en besteed, wat meegaat naar het volgende jaar, wat terug moet en hoeveel dagen er nog zijn.',
    },
    sisa: {
      name: 'SiSa-verantwoording',
      about: 'Besteding per thema dit jaar en cumulatief, geraamde btw naast werkelijke, en de vaststelling.',
    },
    orv: {
      name: 'ORV-trekkingsrecht',
      about:
        'Recht per maatregel, kosten per jaar, uitbetaling, wat over is en drie scenario’s voor het plafond. De rechten komen uit de afspraken of uit uw eigen gegevens.',
    },
    realisatiestimulans: {
      name: 'Realisatiestimulans',
      about: 'Woningen met start bouw per jaar, de uitbetaling een jaar later, en de bandbreedte van de raming.',
    },
    wijziging: {
      name: 'Wijzigingstoets',
      about: 'Verleend en gewijzigd budget per thema, de toets op 25%, het maximum, en het eerstvolgende venster.',
    },
    aansluiting: {
      name: 'Aansluiting',
      about:
        'Tot 500 boekingen naast de termijnen, op een blad dat meerekent: wat klopt, wat ontbreekt en wat anders is.',
    },
    deadlines: { name: 'Deadlines', about: 'De kalender van alle deadlines: verstreken, open en wat komt.' },
    gegevens: {
      name: 'Eigen gegevens',
      about:
        'Uw eigen afspraak, beschikkingen en data in één tabel. Alle functies, schermen en andere sjablonen rekenen ermee.',
    },
  } satisfies Record<TemplateId, { name: string; about: string }>,
  firstYear: 'Eerste jaar',
  /** Template-specific name of the requested year. */
  years: { sisa: 'Verantwoordingsjaar' } as Partial<Record<TemplateId, string>>,
  year: 'Jaar',
  allYears: 'Alle jaren',
  scenario: 'Scenario',
  scenarios: { laag: 'Laag', midden: 'Midden', hoog: 'Hoog' } satisfies Record<Scenario, string>,
  back: 'Alle sjablonen',
  willMake: (sheet: string) =>
    `Dit maakt het blad “${sheet}”; bestaat dat al, dan krijgt het een nummer. De lichtgele cellen vult u in.`,
  willMakeOne: (sheet: string) =>
    `Dit maakt het blad “${sheet}”, of gaat naar het blad dat er al is. De lichtgele cellen vult u in.`,
  make: 'Maak het blad',
  making: 'Het blad wordt gemaakt …',
  stop: 'Stoppen',
  made: (sheet: string) => `Het blad “${sheet}” staat in de werkmap.`,
  isThere: (sheet: string) => `Het blad “${sheet}” staat er al.`,
  ownFile: {
    title: 'Doorgeven als bestand',
    about: 'Een klein bestand (JSON) waarmee u uw gegevens aan een collega geeft of als document bijdraagt.',
    save: 'Exporteer',
    open: 'Importeer',
    saved: 'Het bestand is gemaakt; uw browser of Excel bewaart het bij de downloads.',
    imported: (rows: number) =>
      `${rows === 1 ? '1 rij is' : `${rows} rijen zijn`} toegevoegd aan Eigen gegevens; de kolom Controle zegt per rij of zij telt.`,
    notJson: 'Dit bestand is geen JSON. Er is niets geschreven.',
    full: (room: number) =>
      `Er is nog plaats voor ${room === 1 ? '1 rij' : `${room} rijen`}; dit bestand heeft er meer. Er is niets geschreven.`,
  },
  show: (sheet: string) => `Ga naar ${sheet}`,
};

/** Texts of the screen Sjablonen. */
type TemplatesTexts = typeof dutch;

const english: TemplatesTexts = {
  title: 'Templates',
  about: 'Each template becomes a new sheet with live formulas, in Dutch. Existing sheets stay as they are.',
  templates: {
    kasritme: {
      name: 'Kasritme (cash flow)',
      about: 'When which amount comes in, by theme and year: incl. btw, estimated btw and excl. btw, with a chart.',
    },
    begroting: {
      name: 'Begroting (budget)',
      about: 'All income by scheme and year, 2023–2030, with a cell for the scenario: low, middle or high.',
    },
    besteding: {
      name: 'Besteding en reserve (spending)',
      about:
        'By theme what was received and spent, what is carried over, what must be paid back and how many days are left.',
    },
    sisa: {
      name: 'SiSa-verantwoording (account)',
      about: 'Spending by theme this year and in all, estimated btw beside actual, and the settlement.',
    },
    orv: {
      name: 'ORV-trekkingsrecht (ORV rights)',
      about:
        'Right by measure, costs by year, what is paid and left, and three scenarios for the ceiling. The rights come from the agreements or from your own data.',
    },
    realisatiestimulans: {
      name: 'Realisatiestimulans (stimulus)',
      about: 'Homes by year of construction start, the payout a year later, and the band of the estimate.',
    },
    wijziging: {
      name: 'Wijzigingstoets (change test)',
      about: 'Granted and changed budget by theme, the 25% test, the maximum, and the next window.',
    },
    aansluiting: {
      name: 'Aansluiting (reconciliation)',
      about:
        'Up to 500 ledger lines beside the instalments, on a live sheet: what agrees, what is missing and what differs.',
    },
    deadlines: { name: 'Deadlines', about: 'The calendar of all deadlines: passed, open and to come.' },
    gegevens: {
      name: 'Eigen gegevens (own data)',
      about: 'Your own agreement, decisions and dates in one table. All functions, screens and other templates use it.',
    },
  },
  firstYear: 'First year',
  years: { sisa: 'Year of the account' },
  year: 'Year',
  allYears: 'All years',
  scenario: 'Scenario',
  scenarios: { laag: 'Low', midden: 'Middle', hoog: 'High' },
  back: 'All templates',
  willMake: (sheet) =>
    `This makes the sheet “${sheet}”; if there is one already, it gets a number. You fill in the light yellow cells.`,
  willMakeOne: (sheet) =>
    `This makes the sheet “${sheet}”, or goes to the one that is there. You fill in the light yellow cells.`,
  make: 'Make the sheet',
  making: 'Making the sheet …',
  stop: 'Stop',
  made: (sheet) => `The sheet “${sheet}” is in the workbook.`,
  isThere: (sheet) => `The sheet “${sheet}” already exists.`,
  ownFile: {
    title: 'Hand over as a file',
    about: 'A small file (JSON) with which you give your data to a colleague or contribute it as a document.',
    save: 'Export',
    open: 'Import',
    saved: 'The file was made; your browser or Excel keeps it with the downloads.',
    imported: (rows) =>
      `${rows === 1 ? '1 row was' : `${rows} rows were`} added to own data; the column Controle says of each row whether it counts.`,
    notJson: 'This file is not JSON. Nothing was written.',
    full: (room) =>
      `There is room for ${room === 1 ? '1 more row' : `${room} more rows`}; this file has more. Nothing was written.`,
  },
  show: (sheet) => `Go to ${sheet}`,
};

/** Texts of the screen Sjablonen, in every language. */
export const templatesTexts: InEveryLanguage<TemplatesTexts> = { nl: dutch, en: english };
