import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo, useState } from 'react';
import { byHeadings, withPlaceFirst } from '../../formulas/headings';
import { type FigureName, isDistinctive, type Match, matchesOf } from '../../formulas/published';
import { ownFigures } from '../../formulas/own-figures';
import { OWN_DATA } from '../../sheets/layout';
import { toEuros } from '../../core/money';
import { explainTexts, type ExplainTexts } from './texts';
import { useFormats, useTexts } from '../shared/gateway';
import { useChosenPlace } from '../shared/place-picker';
import { useOwnData } from '../shared/own-data';
import { Citations } from '../shared/source/citations';
import { FormulaText, useFormulaText } from '../shared/source/formula-text';
import type { CellValue } from '../../workbook/cells';

/** Number of figures to show at a time. */
const MOST_SHOWN = 5;

function figureText(name: FigureName, texts: ExplainTexts): string {
  switch (name.kind) {
    case 'instalment':
    case 'maximum':
      return texts[name.kind](name);
    case 'award':
      return texts.award(name);
    case 'fact':
    case 'own':
      return name.label;
  }
}

function MatchItem({ match, onReplace }: { match: Match; onReplace: ((formula: string) => void) | undefined }) {
  const texts = useTexts(explainTexts);
  const formats = useFormats();
  const formulaText = useFormulaText();
  const { published, formula, differenceCents } = match;
  const { name } = published;
  return (
    <li>
      <p>
        {`${formats.value(toEuros(published.cents), published.as)} = `}
        <span lang={'label' in name ? 'nl' : undefined}>{figureText(name, texts)}</span>
      </p>
      {'citation' in name && <Citations citations={[name.citation]} />}
      {differenceCents !== 0 && (
        <p className="quiet">{texts.rounded(formats.value(toEuros(differenceCents), published.as))}</p>
      )}
      <FormulaText>{formula}</FormulaText>
      {onReplace && (
        <DefaultButton
          iconProps={{ iconName: 'replace' }}
          text={texts.replace}
          ariaLabel={texts.replaceWith(formulaText(formula))}
          onClick={() => onReplace(formula)}
        />
      )}
    </li>
  );
}

interface Props {
  readonly euros: number;
  /** Cells left of the amount and above it. */
  readonly headings: readonly CellValue[];
  /** Undefined where nothing can be replaced. */
  readonly onReplace?: ((formula: string) => void) | undefined;
}

/** Card with the published figures that equal an amount, best fit to its headings first, each with its formula. */
export function TypedAmountCard({ euros, headings, onReplace }: Props) {
  const texts = useTexts(explainTexts);
  const own = useOwnData();
  const [place] = useChosenPlace();
  const { sorted, best } = useMemo(() => {
    const matches = matchesOf(euros, own ? ownFigures(own, OWN_DATA) : []);
    return byHeadings(withPlaceFirst(matches, place), headings);
  }, [euros, headings, own, place]);
  const [all, setAll] = useState<number>();
  if (!isDistinctive(euros)) return <p className="quiet">{texts.tooSmall}</p>;
  if (sorted.length === 0) return <p>{texts.noMatch}</p>;
  const shown = all === euros ? sorted : sorted.slice(0, Math.min(best, MOST_SHOWN));
  return (
    <>
      <p>{texts.matches(sorted.length)}</p>
      {best < sorted.length && <p className="quiet">{texts.byHeadings}</p>}
      <ul className="matches">
        {shown.map((match) => (
          <MatchItem key={match.formula} match={match} onReplace={onReplace} />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <DefaultButton text={texts.showAll(sorted.length)} onClick={() => setAll(euros)} />
      )}
    </>
  );
}
