import { fold } from '../../src/core/text';
import { printedAwards } from '../../src/data/awards';
import { contradictions, derivedKeys, printedSums } from '../../src/data/checks';
import { expenditureLines, expenditureTotal } from '../../src/data/expenditure';
import { coreIndicators } from '../../src/schemes/facts/indicators';
import { focusAreas, schemes, sources } from '../../src/data/programme';
import { allFacts } from '../../src/data/table-facts';

const facts = allFacts();

function repeated(words: readonly string[]): string[] {
  return words.filter((word, row) => words.indexOf(word) !== row);
}

describe('the facts', () => {
  it('have ids that differ in any spelling', () => {
    expect(repeated(facts.map((fact) => fold(fact.id)))).toEqual([]);
  });

  it('have a description, a unit, and a value that is not empty', () => {
    expect(facts.filter((fact) => !fact.label || !fact.unit || fact.value === '')).toEqual([]);
  });

  it('cite a document and a section, like everything else in the data', () => {
    const citations = [
      ...[...facts, ...expenditureLines, ...expenditureTotal, ...coreIndicators, ...focusAreas].map(
        (row) => row.citation,
      ),
      ...[...printedSums(), ...derivedKeys()].map((row) => row.citation),
      ...printedAwards.flatMap((row) => row.citations),
      ...contradictions().flatMap((row) => row.sides.map((side) => side.citation)),
    ];
    const known = sources.map((source) => source.id);
    expect(citations.filter(({ source, section }) => !known.includes(source) || !section.trim())).toEqual([]);
  });

  it('belong to a known scheme', () => {
    const known = schemes.map((scheme) => scheme.id);
    expect(facts.filter((fact) => !known.includes(fact.scheme))).toEqual([]);
  });

  it.each([
    ['regeling.termijn.school.rotterdam.2024', 18_027_421],
    ['regeling.maximum.jongekind.heerlen', 3_156_803],
    ['nieuw-west.orv.plein-40-45.incl', 7_335_000],
    ['overzicht.bestedingen.preventie-met-gezag.2024', 149_000_000],
    ['regeling.aanvraag', '2023-09-30'],
    ['regeling.aanvraag.van', '2023-08-01'],
  ])('include cells of tables and days of deadlines: %s is %p', (id, printed) => {
    expect(facts.find((fact) => fact.id === id)?.value).toBe(printed);
  });
});
