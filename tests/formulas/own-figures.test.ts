import { ownFigures } from '../../src/formulas/own-figures';
import { matchesOf } from '../../src/formulas/published';
import { ownTableOf } from '../../src/schemes/own-data/table';

const HEADER = [
  ...['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw', 'Excl. btw', 'Laag', 'Hoog', 'Cofinanciering'],
  ...['Aantal', 'Waarvan betaalbaar'],
];
type Values = readonly (string | number)[];

/** Formulas of own figures that equal an amount; the table starts at B3 of the sheet `Eigen gegevens`. */
function formulas(rows: readonly Values[], amount: number): string[] {
  const cells = [HEADER, ...rows].map((row) => HEADER.map((_, at) => row[at] ?? ''));
  const range = { sheet: 'Eigen gegevens', row: 2, column: 1, rows: cells.length, columns: HEADER.length };
  const own = ownFigures({ table: ownTableOf(cells), range, cells }, 'NPLV_Gegevens');
  return matchesOf(amount, own)
    .filter(({ published }) => published.name.kind === 'own')
    .map(({ formula }) => formula);
}

describe('a typed amount that equals an own figure', () => {
  it.each<[string, Values, [number, string][]]>([
    [
      'termijn',
      ['termijn', 'Breda', 'integraal', 2026, 1_000_100],
      // 5% of 1,000,100 is 50,005.
      [
        [1_000_100, '=NPLV.PAYMENT("Breda","integraal",2026,,NPLV_Gegevens)'],
        [950_095, '=NPLV.PAYMENT("Breda","integraal",2026,"excl",NPLV_Gegevens)'],
        [-50_005, '=-NPLV.PAYMENT("Breda","integraal",2026,"btw",NPLV_Gegevens)'],
      ],
    ],
    [
      'maximum',
      ['maximum', 'Breda', 'school', '', 7_654_321],
      [[7_654_321, '=NPLV.ALLOCATION("Breda","school",,NPLV_Gegevens)']],
    ],
    [
      'maatregel',
      ['maatregel', 'Heerlen', 'Plein Noord', '', 2_420_000, 2_000_000],
      [
        [2_420_000, '=NPLV.ORV.RIGHT("Heerlen","Plein Noord",,NPLV_Gegevens)'],
        [2_000_000, '=NPLV.ORV.RIGHT("Heerlen","Plein Noord","excl",NPLV_Gegevens)'],
        [420_000, '=NPLV.ORV.RIGHT("Heerlen","Plein Noord","btw",NPLV_Gegevens)'],
      ],
    ],
    [
      'capaciteit',
      ['capaciteit', 'Heerlen', '', '', 605_000, 500_001],
      [
        [605_000, '=NPLV.CAPACITY.RIGHT("Heerlen",,NPLV_Gegevens)'],
        [500_001, '=NPLV.CAPACITY.RIGHT("Heerlen","excl",NPLV_Gegevens)'],
      ],
    ],
    [
      'realisatiestimulans',
      ['realisatiestimulans', 'Heerlen', '', '', '', '', 1_234_567, 2_345_678],
      [
        [1_234_567, "='Eigen gegevens'!H4"],
        [2_345_678, "='Eigen gegevens'!I4"],
      ],
    ],
    [
      'wbi',
      ['wbi', 'Heerlen', 'Stationsplein', '', 3_456_789, '', '', '', 4_567_891],
      [
        [3_456_789, "='Eigen gegevens'!F4"],
        [4_567_891, "='Eigen gegevens'!J4"],
      ],
    ],
    [
      'woningen',
      ['woningen', 'Heerlen', 'puur', '', '', '', '', '', '', 4_345, 3_210],
      [
        [4_345, '=NPLV.HOUSING("Heerlen","puur",,NPLV_Gegevens)'],
        [3_210, '=NPLV.HOUSING("Heerlen","puur",TRUE,NPLV_Gegevens)'],
      ],
    ],
    [
      'toekenning',
      ['toekenning', 'Heerlen', 'vhf', '', 8_765_432, '', '', '', '', 2_222],
      [
        [8_765_432, '=NPLV.AWARD("Heerlen","Volkshuisvestingsfonds",NPLV_Gegevens)'],
        [2_222, "='Eigen gegevens'!K4"],
      ],
    ],
  ])('is recognised in a row of %s', (_, row, expected) => {
    for (const [amount, formula] of expected) expect(formulas([row], amount)).toEqual([formula]);
  });

  it('refers to the cell of one row where a function adds up several', () => {
    const rows = [
      ['capaciteit', 'Heerlen', 'programmamanager', '', 151_000],
      ['capaciteit', 'Heerlen', 'gebiedsregisseur', '', 90_000],
    ];
    expect(formulas(rows, 241_000)).toEqual(['=NPLV.CAPACITY.RIGHT("Heerlen",,NPLV_Gegevens)']);
    expect(formulas(rows, 90_000)).toEqual(["='Eigen gegevens'!F5"]);
  });

  it('is recognised despite a fault in a row of another kind', () => {
    const rows = [
      ['wbi', 'Heerlen', 'Stationsplein', '', 'veel'],
      ['maximum', 'Breda', 'school', '', 7_654_321],
    ];
    expect(formulas(rows, 7_654_321)).toHaveLength(1);
  });
});
