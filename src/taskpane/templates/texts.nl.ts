import type { Scenario, TemplateId } from '../../sheets/templates/template';

/** Texts of the screen Sjablonen, in Dutch. */
export const dutch = {
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
    full: (room: number) => `Er is nog plaats voor ${room} rijen; dit bestand heeft er meer. Er is niets geschreven.`,
  },
  show: (sheet: string) => `Ga naar ${sheet}`,
};

/** The texts of the screen Sjablonen. */
export type TemplatesTexts = typeof dutch;
