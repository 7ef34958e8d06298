import { useMemo } from 'react';
import { exploreTexts } from './texts';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { places } from '../../schemes/names/places';
import type { Plan } from '../../workbook/plan';
import { useKept } from '../shared/kept-state';
import { useFormats, useTexts } from '../shared/language';
import { Segmented } from '../shared/segmented';
import { Figure } from '../shared/source/figure';
import { today } from '../shared/today';
import { Agreement } from './agreement';
import { amountsOf, years } from './amounts';
import { AmountsTable } from './amounts-table';
import { Awards } from './awards';
import { Chart } from './chart';
import { DeadlinesAhead } from './deadlines-ahead';
import { InsertTable } from './insert-table';
import { placeLabel, PlacePicker } from './place-picker';
import { tablePlan } from './worksheet-plan';
import type { CellRef } from '../../workbook/cell-range';

const FIRST_PLACE = 'Amsterdam';

function isPlace(value: unknown): boolean {
  return places.some(({ name }) => name === value);
}

/** What a municipality or area gets, when, and where that stands. */
export default function Explore({ day = today() }: { day?: number }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const [name, setName] = useKept('explore.place', FIRST_PLACE, isPlace);
  const [basis, setBasis] = useKept<Basis>('explore.basis', 'incl', (value) => String(value) in texts.bases);
  const place = places.find((one) => one.name === name)!;
  const label = placeLabel(place, texts.allPlaces);
  const { themes, total } = useMemo(() => amountsOf(place, basis), [place, basis]);
  const planFrom = (start: CellRef): Plan => tablePlan(start, name, basis);
  const sum = formats.euro(total.sum.value);
  const basisText = texts.bases[basis].toLowerCase();
  return (
    <>
      <h1>{texts.title}</h1>
      <div className="controls">
        <PlacePicker place={place} onChoose={(chosen) => setName(chosen.name)} />
        <Segmented label={texts.basis} options={texts.bases} chosen={basis} onChoose={setBasis} />
      </div>
      <section className="summary" aria-label={label}>
        <p className="quiet">{texts.headline(years[0]!, years[years.length - 1]!)}</p>
        <p className="headline">
          <Figure title={`${label}, ${texts.allThemes.toLowerCase()}`} value={sum} call={total.sum.call} />
        </p>
        <p>
          {place.kind !== 'all' && (
            <Figure {...total.share} title={`${label}, ${basisText}`} value={formats.percent(total.share.value)}>
              {texts.ofTheCountry(formats.percent(total.share.value))}
            </Figure>
          )}
        </p>
        <p className="quiet">{texts.basisNotes[basis]}</p>
      </section>
      <Chart placeName={label} basis={basis} themes={themes} />
      <section>
        <h2>{texts.instalments}</h2>
        <AmountsTable place={place} placeName={label} basis={basis} themes={themes} total={total} />
        {place.kind === 'area' && <p className="quiet">{texts.areaMaximumNote}</p>}
        <InsertTable planFrom={planFrom} />
      </section>
      <DeadlinesAhead place={place} day={day} />
      <Awards place={place} />
      <Agreement place={place} />
    </>
  );
}
