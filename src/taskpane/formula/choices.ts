import { deadlines } from '../../data/deadlines';
import { expenditureColumns, expenditureLines } from '../../data/expenditure';
import { orvMeasures } from '../../data/agreement';
import { schemes } from '../../data/programme';
import { catalogue } from '../../functions/catalogue';
import type { Language } from '../../core/language';
import { booleanWords } from '../../workbook/typed';
import { annexAmounts } from '../../schemes/kansrijke-wijk/amounts';
import { awardAreas } from '../../schemes/awards/areas';
import { places } from '../../schemes/names/places';
import { allThemes, singleThemes } from '../../schemes/names/themes';

/** A choice with what it means, where its word does not say so. */
export interface Choice {
  readonly word: string;
  readonly meaning?: string | undefined;
}

const words = (list: readonly (string | number)[]): Choice[] => list.map((word) => ({ word: String(word) }));

const CHOICE = 'choice: ';

/** What an argument of a kind is chosen from; undefined where it can only be typed or picked. */
export function choicesFor(kind: string, parameter: string, language: Language): readonly Choice[] | undefined {
  if (kind.startsWith(CHOICE)) return words(kind.slice(CHOICE.length).split(', '));
  if (kind === 'text' && parameter === 'function') return words(catalogue.map(({ id }) => id));
  switch (kind) {
    case 'place':
      return words(places.map(({ name }) => name));
    case 'theme':
      return [...singleThemes, allThemes].map(({ id, name }) => ({ word: id, meaning: name }));
    case 'year':
      return words(annexAmounts.years);
    case 'year or total':
      return words([...annexAmounts.years, 'totaal']);
    case 'budget year':
      return words(expenditureColumns);
    case 'boolean':
      return words([booleanWords[language].true, booleanWords[language].false]);
    case 'measure':
      return words(orvMeasures.map(({ name }) => name));
    case 'award area':
      return words(awardAreas);
    case 'scheme':
      return words(schemes.map(({ name }) => name));
    case 'budget line':
      return words(expenditureLines.map(({ name }) => name));
    case 'deadline':
      return deadlines.map(({ id, label }) => ({ word: id, meaning: label }));
    default:
      return undefined;
  }
}
