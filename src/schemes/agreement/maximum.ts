import { answer, type Citation, citesOwnRow, type Outcome, type Step } from '../../core/answer';
import { notAvailable } from '../../core/result';
import type { Cents } from '../../core/money';
import { sumOf } from '../../core/sum';
import type { Basis } from '../kansrijke-wijk/basis';
import { statedFact } from '../../data/facts';
import type { Agreed, AgreedAmount } from './amounts';

/** Amount on a basis. The btw is the difference of the printed amounts, because no fixed rate applies. */
function centsOf({ exclCents, inclCents }: AgreedAmount, basis: Basis): Cents {
  if (basis === 'incl') return inclCents;
  return basis === 'excl' ? exclCents! : inclCents - exclCents!;
}

/** Step of a derivation for an amount of an agreement. */
export function maximumStep(amount: AgreedAmount, basis: Basis): Step {
  const { name, citation } = amount;
  return { key: 'maximum', names: { what: name, basis }, value: centsOf(amount, basis), as: 'euro', citation };
}

/** Row numbers of own data, formatted for a message. */
export function rowNumbers(rows: readonly { readonly citation: Citation }[]): string {
  return rows.map(({ citation }) => citation.row).join(', ');
}

/** Citations of printed maxima: the note on deducted btw, and the total of all. */
interface PrintedSources {
  readonly btwNote: string;
  readonly total?: Citation | undefined;
}

/** Sum of the maxima of measures or activities. */
export function maximumOf(things: readonly Agreed[], basis: Basis, { btwNote, total }: PrintedSources): Outcome<Cents> {
  const amounts = things.flatMap((thing) => thing.amounts);
  const gross = amounts.filter(({ exclCents }) => exclCents === undefined);
  if (basis !== 'incl' && gross.length) return notAvailable('noNet', { rows: rowNumbers(gross) });
  const value = sumOf(amounts, (amount) => centsOf(amount, basis));
  return answer(value, () => {
    const citations = amounts.map(({ citation }) => citation);
    const isOwn = citations.map(citesOwnRow);
    const sum: Step = { key: 'sum', value, as: 'euro', citation: isOwn.includes(true) ? undefined : total };
    const notes = basis !== 'incl' && isOwn.includes(false) ? [statedFact(btwNote)] : [];
    return {
      citations: [...citations, ...notes.map(({ citation }) => citation)],
      steps: [
        ...notes.map(({ value: words, citation }): Step => ({
          key: 'btwDeducted',
          value: words,
          as: 'text',
          citation,
        })),
        ...amounts.map((amount) => maximumStep(amount, basis)),
        ...(amounts.length > 1 ? [sum] : []),
      ],
    };
  });
}
