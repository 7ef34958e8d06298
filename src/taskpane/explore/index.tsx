import { useMemo } from 'react';
import type { Basis } from '../../schemes/kansrijke-wijk/basis';
import { instalmentFigures } from '../../schemes/kansrijke-wijk/instalments';
import { maximumFigures } from '../../schemes/kansrijke-wijk/maxima';
import type { Place } from '../../schemes/names/places';
import { today } from '../shared/browser';
import { useFormats, useTexts } from '../shared/gateway';
import { Notice } from '../shared/notice';
import { useOwnData } from '../shared/own-data';
import { OwnDataFault } from '../shared/own-data-fault';
import { placeLabel, PlacePicker, useChosenPlace } from '../shared/place-picker';
import { useScreenState } from '../shared/screen-state-store';
import { Segmented } from '../shared/segmented';
import { Figure } from '../shared/source/figure';
import { paneTexts } from '../texts';
import { Agreement } from './agreement';
import { amountsOf } from './amounts';
import { AmountsTable } from './amounts-table';
import { Awards } from './awards';
import { Chart } from './chart';
import { DeadlinesAhead } from './deadlines-ahead';
import { InsertTable } from './insert-table';
import { exploreTexts } from './texts';
import { tablePlan } from './worksheet-plan';

/** Figures of a place on a basis. */
function PlaceFigures({ place, basis, day }: { place: Place; basis: Basis; day: number }) {
  const texts = useTexts(exploreTexts);
  const formats = useFormats();
  const { places } = useTexts(paneTexts);
  const own = useOwnData();
  const label = placeLabel(place, places.all);
  const amounts = useMemo(() => amountsOf(place, basis, own), [place, basis, own]);
  const { years, total } = amounts;
  const sum = total.sum.value;
  return (
    <>
      <InsertTable
        key={`${place.name} ${basis}`}
        name={label}
        planFrom={(start) => tablePlan(start, place, basis, own)}
      />
      <section className="summary" aria-label={label}>
        <p className="quiet">{texts.headline(years[0]!, years[years.length - 1]!)}</p>
        {sum !== undefined && (
          <p className="headline">
            <Figure
              title={`${label}, ${texts.allThemes.toLowerCase()}`}
              value={formats.euro(sum)}
              call={total.sum.call}
            />
          </p>
        )}
        {place.kind !== 'all' && (
          <p>
            <Figure
              {...total.share}
              title={`${texts.shareOf(label)}, ${texts.bases[basis].toLowerCase()}`}
              value={formats.percent(total.share.value)}
            >
              {texts.ofTheCountry(formats.percent(total.share.value))}
            </Figure>
          </p>
        )}
        <p className="quiet">{total.sum.isOwn && basis === 'incl' ? texts.withOwn : texts.basisNotes[basis]}</p>
      </section>
      <OwnDataFault sets={[instalmentFigures, maximumFigures]} />
      <Chart placeName={label} basis={basis} amounts={amounts} />
      <section>
        <h2>{texts.instalments}</h2>
        <AmountsTable place={place} placeName={label} basis={basis} amounts={amounts} />
        {place.kind === 'area' && <p className="quiet">{texts.areaMaximumNote}</p>}
      </section>
      <DeadlinesAhead place={place} day={day} />
      <Awards place={place} />
      <Agreement place={place} />
    </>
  );
}

/** Screen Verkennen: amounts and deadlines of a municipality or area, with sources. */
export default function Explore({ day = today() }: { day?: number }) {
  const texts = useTexts(exploreTexts);
  const { places } = useTexts(paneTexts);
  const [place, setPlace] = useChosenPlace();
  const [basis, setBasis] = useScreenState<Basis>('explore.basis', 'incl', (value) => String(value) in texts.bases);
  return (
    <>
      <h1>{texts.title}</h1>
      <div className="controls">
        <PlacePicker place={place} onChoose={setPlace} withAll />
        {place && <Segmented label={texts.basis} options={texts.bases} chosen={basis} onChoose={setBasis} />}
      </div>
      {place ? <PlaceFigures place={place} basis={basis} day={day} /> : <Notice kind="info">{places.first}</Notice>}
    </>
  );
}
