import { EURO, PERCENT, WHOLE } from '../styles';
import { at, cells, format, head, joined, type SheetPart, section } from '../layout';
import { AGREED, AGREED_YEARS, agreedRange, CAPACITY_YEARS, row, STARTS, yearly, YEARS, zeros } from './begroting-rows';
import { feedName, feeds, feedState } from './feeds';
import { anyAmount, field, numberOfHomes } from './inputs';
import { rightsColumn } from './rights';

/** Plans of the user, and the values that the budget calculates with: those plans, or figures of other sheets. */
export function plans(place: string): SheetPart {
  const typed: readonly [number, string, number, 'homes' | 'amount'][] = [
    [row.starts, 'Betaalbare woningen met start bouw', STARTS, 'homes'],
    [row.wbiHomes, 'Waarvan in projecten met een nieuwe Wbi-aanvraag', STARTS, 'homes'],
    [row.orvCosts, 'Kosten ORV-maatregelen, incl. btw', AGREED_YEARS, 'amount'],
    [row.capacityCosts, 'Kosten capaciteit, incl. btw', CAPACITY_YEARS, 'amount'],
    [row.deficit, 'Tekort van die Wbi-projecten', AGREED_YEARS, 'amount'],
  ];
  const year = (index: number): string => at(row.planHead, AGREED + index);
  const taken = (from: number, state: string, look: (year: string) => string, years: number): string[] =>
    Array.from(
      { length: years },
      (_, index) => `=IF({${state}}="ja",IFERROR(${look(year(index))},0),${at(from, AGREED + index)})`,
    );
  // The last two rows of the block are the payouts and their btw.
  const ofOrv = (of: string, row: string): string => `HLOOKUP(${of},${orvPaid},ROWS(${orvPaid})${row},FALSE)`;
  const orvShare = at(row.orvRight, rightsColumn.btwShare);
  const starts = feedName(feeds.starts, place);
  const orvPaid = feedName(feeds.orv, place);
  return joined([
    section(row.plans, 'Uw plannen'),
    head(row.planHead, 0, ['Vul in', ...YEARS]),
    ...typed.map(([of, label, years, kind]) =>
      joined([
        cells(of, 0, [[label]]),
        cells(of, AGREED, [zeros(years)]),
        field(agreedRange(of, years), kind === 'homes' ? WHOLE : EURO, kind === 'homes' ? numberOfHomes : anyAmount),
      ]),
    ),
    head(row.used, 0, ['Waarmee de begroting rekent', ...YEARS]),
    cells(row.startsUsed, 0, [
      ['Betaalbare woningen met start bouw'],
      ['ORV: kosten of uitbetaling, incl. btw'],
      ['ORV: btw-deel van de uitbetaling'],
      ['Realisatiestimulans die van het Wbi-tekort af gaat'],
    ]),
    cells(row.startsUsed, AGREED, [
      taken(row.starts, 'Starts_overgenomen', (of) => `VLOOKUP(${of},${starts},2,FALSE)`, STARTS),
    ]),
    cells(row.orvUsed, AGREED, [taken(row.orvCosts, 'ORV_overgenomen', (of) => ofOrv(of, '-1'), AGREED_YEARS)]),
    cells(row.orvBtwShare, AGREED, [
      Array.from(
        { length: AGREED_YEARS },
        (_, index) =>
          `=IF({ORV_overgenomen}="ja",IFERROR(${ofOrv(year(index), '')}/${ofOrv(year(index), '-1')},0),${orvShare})`,
      ),
    ]),
    cells(row.wbiStimulus, AGREED, [
      [
        ...yearly(STARTS, (column) => `=NPLV.RS.ESTIMATE(${at(row.wbiHomes, column)},{Scenario},{Bedrag})`),
        ...zeros(AGREED_YEARS - STARTS),
      ],
    ]),
    format(agreedRange(row.startsUsed, STARTS), { numberFormat: WHOLE }),
    format(agreedRange(row.orvUsed), { numberFormat: EURO }),
    format(agreedRange(row.orvBtwShare), { numberFormat: PERCENT }),
    format(agreedRange(row.wbiStimulus), { numberFormat: EURO }),
    feedState(row.fromStarts, feeds.starts, place, 'Starts_overgenomen'),
    feedState(row.fromOrv, feeds.orv, place, 'ORV_overgenomen'),
  ]);
}
