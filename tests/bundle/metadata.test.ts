import { developmentAddress } from '../../scripts/manifest';
import { Bundle, built } from './bare-context';

interface Parameter {
  name: string;
  description: string;
  type: string;
  dimensionality: string;
  optional?: boolean;
  repeating?: boolean;
}

interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: Parameter[];
    result: { type: string; dimensionality: string };
  }[];
}

/** Functions with their parameters: optional ones in brackets, repeating ones with dots. */
const signatures = `
  PAYMENT place theme [year] [basis] [table]
  ALLOCATION place [theme] [basis] [table]
  SHARE place theme [year] [table]
  PAYMENTS [place] [theme] [year] [table]
  ELIGIBLE place theme
  BTWRATE theme
  BTW amount theme
  EXBTW amount theme
  CHANGE.REQUIRED budget revised [newActivity] [shifted]
  CHANGE.WINDOW date
  CARRYOVER years received spent [deadlineYear]
  SETTLEMENT granted advance lawfullySpent
  ORV.RIGHT area [measure] [basis] [table]
  ORV.MEASURES [area] [table]
  ORV.PAYOUT right costs
  ORV.CEILING rights [ceiling] [method] [programmed]
  CAPACITY.RIGHT area [basis] [table]
  RS.ESTIMATE homes [bound] [rate]
  RS.PAYOUT startYear homes payYear [rate]
  RS.SCHEDULE years homes [rate]
  WBI.CONTRIBUTION deficit [stimulus] [cofinancing]
  HOUSING area [part] [affordable] [table]
  AGREEMENT area [table]
  AWARD area [scheme] [table]
  AWARDS [area] [scheme] [table]
  NIP.BUDGET homes [extraPerHome]
  ALLOCATE budget weights [equalShare]
  BUDGET line year
  BUDGETS [line] [year]
  PLACES
  THEMES
  PLACE text [as]
  THEME text [as]
  FACT id
  FACTS [search]
  DEADLINE id [which]
  DEADLINES [from] [to] [scheme] [table]
  INDICATORS [actionLine]
  CHECKS
  CONDITIONS [theme]
  VERSION
  DATACHECK table
  RECONCILE ledger place [year] [basis] [tolerance] [table]
  SOURCE function arguments...
  EXPLAIN function arguments...
`;

const files = { nl: 'functions.json', en: 'functions.en.json' };
const metadata = (name: string) => JSON.parse(built(name)) as Metadata;
const dutch = metadata(files.nl);
const english = metadata(files.en);

function signatureOf({ id, parameters }: Metadata['functions'][number]): string {
  const names = parameters.map(({ name, optional, repeating }) =>
    optional ? `[${name}]` : repeating ? `${name}...` : name,
  );
  return [id, ...names].join(' ');
}

const withoutWords = ({ functions, ...flags }: Metadata) => ({
  ...flags,
  functions: functions.map(({ description: _, helpUrl: ___, parameters, ...rest }) => ({
    ...rest,
    parameters: parameters.map(({ description: __, ...parameter }) => parameter),
  })),
});

describe('the metadata', () => {
  it('has every function with its parameters', () => {
    const promised = signatures.trim().split(/\s*\n\s*/);
    expect(dutch.functions.map(signatureOf).sort()).toEqual(promised.sort());
  });

  it('differs between languages only in descriptions', () =>
    expect(withoutWords(english)).toEqual(withoutWords(dutch)));

  it('describes every function and parameter, in English other than in Dutch', () => {
    const said = ({ functions }: Metadata) =>
      functions.flatMap(({ id, description, parameters }) => [
        [id, description] as const,
        ...parameters.map((parameter) => [`${id} ${parameter.name}`, parameter.description] as const),
      ]);
    const inEnglish = new Map(said(english));
    for (const [what, description] of said(dutch)) {
      expect([what, description]).toEqual([what, expect.stringMatching(/^\S.{8,}[.?]$/)]);
      expect([what, inEnglish.get(what)]).toEqual([what, expect.stringMatching(/^\S.{8,}[.?]$/)]);
      expect(inEnglish.get(what)).not.toBe(description);
    }
  });

  it.each([
    ['nl', dutch],
    ['en', english],
  ])('has a page of help for each function in %s, which is part of the package', (language, { functions }) => {
    for (const { id, helpUrl } of functions) {
      const path = new URL(helpUrl).pathname.slice(1);
      expect(helpUrl).toBe(`${developmentAddress}/help/${language}/${id.toLowerCase().replaceAll('.', '-')}.html`);
      expect(built(path)).toContain(`<html lang="${language}">`);
      expect(built(path)).toContain(`<h1>NPLV.${id}</h1>`);
    }
  });

  it('has ids that Excel accepts, which are also the names', () => {
    for (const { id, name } of dutch.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/);
      expect(name).toBe(id);
    }
  });

  it('declares matrices of any type, errors and linked data types included', () => {
    expect(dutch).toMatchObject({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
    for (const { parameters, result } of dutch.functions)
      for (const { type, dimensionality } of [...parameters, result])
        expect([type, dimensionality]).toEqual(['any', 'matrix']);
  });

  it.each([
    ['functions.js', dutch],
    ['functions.en.js', english],
  ])('lists exactly the functions that %s associates', (script, { functions }) => {
    expect([...new Bundle(script).functions.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  });
});
