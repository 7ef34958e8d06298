import { sumOf } from '../../core/sum';
import { instalments, instalmentsIn, maxima } from '../../data/annex';
import { printedAwards } from '../../data/awards';
import { differences, printedSums } from '../../data/checks';
import { themeOfArticle } from '../names/themes';
import { type Check, compared } from './check';

const MILLION = 1_000_000;
const ORGANISATION = 3;

/** Compares each printed maximum with its instalments. */
function maximumChecks(): Check[] {
  return maxima.map(({ municipality, article, euros, citation }) => {
    const isSame = (row: { municipality: string; article: number }): boolean =>
      row.municipality === municipality && row.article === article;
    const own = instalmentsIn(citation.source).filter(isSame);
    const computed = sumOf(own, (row) => row.euros);
    const recorded = differences().find((row) => row.source === citation.source && isSame(row));
    const status = computed - euros === recorded?.euros ? 'verschil' : 'onverwacht';
    const label = `Maximum ${themeOfArticle(article).id}, ${municipality}: som van de termijnen`;
    return compared(label, euros, computed, [citation], status);
  });
}

/** Compares the sums in the explanatory note with the instalments. */
function noteChecks(): Check[] {
  return printedSums().map(({ label, article, year, euros, citation }) => {
    const rows = instalments.filter((row) => row.article === article && row.year === year);
    const annex = { source: citation.source, section: `Bijlage, artikel ${article}` };
    return compared(
      label,
      euros,
      sumOf(rows, (row) => row.euros),
      [citation, annex],
    );
  });
}

/** Compares the millions of the Amsterdam overview with the instalments of an area, except organisatie. */
function amsterdamChecks(): Check[] {
  return printedAwards.flatMap(({ label, areas, scheme, amount, citations }) => {
    const rows = instalments.filter(
      (row) => areas.length === 1 && row.area === areas[0] && row.article !== ORGANISATION,
    );
    if (scheme !== 'kansrijke-wijk' || amount === null || rows.length === 0) return [];
    const computed = sumOf(rows, (row) => row.euros);
    const rounds = Math.round(computed / MILLION) * MILLION === amount;
    const annex = { source: rows[0]!.citation.source, section: 'Bijlage, artikelen 4 tot en met 9' };
    const where = [citations[0]!, annex];
    return [compared(`${label}: zonder artikel 3`, amount, computed, where, rounds ? 'afgerond' : 'verschil')];
  });
}

/** Checks of the annex to the Regeling. */
export function annexChecks(): Check[] {
  return [...maximumChecks(), ...noteChecks(), ...amsterdamChecks()];
}
