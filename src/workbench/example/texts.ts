/** The nineteen municipalities of the annex, as people write them. */
export const municipalities = [
  'Amsterdam',
  'Arnhem',
  'Breda',
  'Delft',
  'Den Haag',
  'Dordrecht',
  'Eindhoven',
  'Groningen',
  'Heerlen',
  'Leeuwarden',
  'Lelystad',
  'Nieuwegein',
  'Roosendaal',
  'Rotterdam',
  'Schiedam',
  'Tilburg',
  'Utrecht',
  'Vlaardingen',
  'Zaanstad',
] as const;

/** The seven budgets of the annex, by the short names that the functions give. */
export const themes = [
  'organisatie',
  'integraal',
  'armoede',
  'veerkracht',
  'reintegratie',
  'school',
  'jongekind',
] as const;

/** The labels of the example workbook. */
export const texts = {
  nl: {
    title: 'Regeling kansrijke wijk: termijnen 2024, incl. btw',
    sheetName: 'Voorbeeld',
    blockHint: 'Eén formule in B4 vult het hele blok. Verander een naam in kolom A of een thema in rij 3.',
    municipality: 'Gemeente',
    basisTitle: 'Eén termijn, drie bedragen',
    wrongTitle: 'Een tikfout',
    wrongHint: 'Houd de muis boven de fout: de functie zegt wat er mis is.',
    orvTitle: 'ORV: Centrale, recht € 5.700.000',
    orvCosts: 'Werkelijke kosten',
    orvPayout: 'Uitbetaling',
    orvHint: 'Uitbetaald wordt achteraf, tot het recht op is.',
    sourceTitle: 'De bron van een bedrag',
    deadlinesTitle: 'Alle termijnen',
  },
  en: {
    title: 'Regeling kansrijke wijk: instalments of 2024, incl. btw',
    sheetName: 'Example',
    blockHint: 'One formula in B4 fills the whole block. Change a name in column A or a theme in row 3.',
    municipality: 'Municipality',
    basisTitle: 'One instalment, three amounts',
    wrongTitle: 'A typing error',
    wrongHint: 'Point at the error: the function says what is wrong.',
    orvTitle: 'ORV: Centrale, right of € 5,700,000',
    orvCosts: 'Actual costs',
    orvPayout: 'Payout',
    orvHint: 'Paid afterwards, until the right is used up.',
    sourceTitle: 'The source of an amount',
    deadlinesTitle: 'All deadlines',
  },
} as const;
