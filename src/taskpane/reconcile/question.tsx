import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { reconcileTexts } from './texts';
import { readAmount } from '../../reconcile/read/amounts';
import type { BookedBasis } from '../../reconcile/model';
import { instalmentFigures, instalmentsOf } from '../../schemes/kansrijke-wijk/instalments';
import { allThemes } from '../../schemes/names/themes';
import { figuresWith, useOwnData } from '../shared/own-data';
import { ChoiceList } from '../shared/choice-list';
import { useScreenState } from '../shared/screen-state-store';
import { useTexts } from '../shared/gateway';
import { Segmented } from '../shared/segmented';
import { PlacePicker, useChosenPlace } from '../shared/place-picker';
import type { Question } from './run';

const MOST_TOLERANCE_CENTS = 10_000_000;
const DEFAULT_TOLERANCE = '1';

/** Question of a reconciliation, as last asked; undefined without a place or with an invalid tolerance. */
export function useQuestion() {
  const instalments = figuresWith(useOwnData(), instalmentFigures);
  const [chosen, setPlace] = useChosenPlace();
  const place = chosen?.kind === 'all' ? undefined : chosen;
  const [year, setYear] = useScreenState('reconcile.year', '');
  const [basis, setBasis] = useScreenState<BookedBasis>('reconcile.basis', 'excl');
  const [tolerance, setTolerance] = useScreenState('reconcile.tolerance', DEFAULT_TOLERANCE);
  const cents = readAmount(tolerance);
  const fits = cents !== undefined && cents >= 0 && cents <= MOST_TOLERANCE_CENTS;
  const question: Pick<Question, 'place' | 'year' | 'basis' | 'toleranceCents'> | undefined =
    fits && place ? { place, year: year ? Number(year) : undefined, basis, toleranceCents: cents } : undefined;
  return { place, setPlace, year, setYear, basis, setBasis, tolerance, setTolerance, fits, question, instalments };
}

/** Years in which the place has instalments. */
function yearsOf({ place, instalments }: ReturnType<typeof useQuestion>): readonly number[] {
  const { years } = instalments.amounts;
  return place ? years.filter((year) => instalmentsOf(place, allThemes, year, instalments).length > 0) : years;
}

/** Fields of the question. */
export function QuestionFields({ asked }: { asked: ReturnType<typeof useQuestion> }) {
  const texts = useTexts(reconcileTexts);
  const years = yearsOf(asked).map((year) => ({ key: String(year), text: String(year) }));
  return (
    <section className="controls">
      <h2>{texts.question}</h2>
      <PlacePicker place={asked.place} onChoose={asked.setPlace} />
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
        {...(asked.fits ? {} : { errorMessage: texts.badTolerance })}
        onChange={(_, typed) => asked.setTolerance(typed ?? '')}
      />
    </section>
  );
}
