import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { reconcileTexts } from './texts';
import { readAmount } from '../../reconcile/read/amounts';
import type { BookedBasis } from '../../reconcile/model';
import { annexAmounts } from '../../schemes/kansrijke-wijk/amounts';
import { places } from '../../schemes/names/places';
import { ChoiceList } from '../shared/choice-list';
import { useKept } from '../shared/kept-state';
import { useTexts } from '../shared/language';
import { Segmented } from '../shared/segmented';
import { placeLabel } from '../explore/place-picker';
import type { Question } from './run';

const FIRST_PLACE = 'Amsterdam';
const MOST_TOLERANCE_CENTS = 10_000_000;
const DEFAULT_TOLERANCE = '1';

const choices = places.filter(({ kind }) => kind !== 'all');

function isPlace(value: unknown): boolean {
  return choices.some(({ name }) => name === value);
}

/** What the ledger is set against, as it was asked before; no question while the tolerance is no amount. */
export function useQuestion() {
  const [placeName, setPlace] = useKept('reconcile.place', FIRST_PLACE, isPlace);
  const [year, setYear] = useKept('reconcile.year', '');
  const [basis, setBasis] = useKept<BookedBasis>('reconcile.basis', 'excl');
  const [tolerance, setTolerance] = useKept('reconcile.tolerance', DEFAULT_TOLERANCE);
  const place = choices.find(({ name }) => name === placeName)!;
  const cents = readAmount(tolerance);
  const fits = cents !== undefined && cents >= 0 && cents <= MOST_TOLERANCE_CENTS;
  const question: Pick<Question, 'place' | 'placeName' | 'year' | 'basis' | 'toleranceCents'> | undefined = fits
    ? { place, placeName: placeLabel(place, ''), year: year ? Number(year) : undefined, basis, toleranceCents: cents }
    : undefined;
  return { place, setPlace, year, setYear, basis, setBasis, tolerance, setTolerance, question };
}

/** The fields of the question. */
export function QuestionFields({ asked }: { asked: ReturnType<typeof useQuestion> }) {
  const texts = useTexts(reconcileTexts);
  const sorted = choices
    .map((one) => ({ key: one.name, text: placeLabel(one, '') }))
    .sort((a, b) => a.text.localeCompare(b.text, 'nl'));
  const years = annexAmounts.years.map((year) => ({ key: String(year), text: String(year) }));
  return (
    <section className="controls">
      <h2>{texts.question}</h2>
      <ChoiceList label={texts.place} options={sorted} chosen={asked.place.name} onChoose={asked.setPlace} />
      <ChoiceList
        label={texts.year}
        options={[{ key: '', text: texts.allYears }, ...years]}
        chosen={asked.year}
        onChoose={asked.setYear}
      />
      <Segmented label={texts.basis} options={texts.bases} chosen={asked.basis} onChoose={asked.setBasis} />
      <p className="quiet">{texts.basisNotes[asked.basis]}</p>
      <TextField
        label={texts.tolerance}
        value={asked.tolerance}
        {...(asked.question ? {} : { errorMessage: texts.badTolerance })}
        onChange={(_, typed) => asked.setTolerance(typed ?? '')}
      />
    </section>
  );
}
