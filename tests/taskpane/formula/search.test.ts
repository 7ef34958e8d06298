import { catalogue } from '../../../src/functions/catalogue';
import { searchFunctions } from '../../../src/taskpane/formula/search';
import { searchWords, taskGroups } from '../../../src/taskpane/formula/search-words';

const ids = (typed: string) => searchFunctions(typed, 'nl').map(({ declaration }) => declaration.id);

/** Words of controllers, planners and auditors, with the function that must be among the first three. */
const queries: readonly (readonly [typed: string, id: string])[] = [
  ['hoeveel krijgt mijn gemeente', 'PAYMENT'],
  ['termijn', 'PAYMENT'],
  ['instalment', 'PAYMENT'],
  ['specifieke uitkering', 'PAYMENT'],
  ['spuk', 'PAYMENT'],
  ['rijksbijdrage', 'PAYMENT'],
  ['wat ontvangen wij in 2025', 'PAYMENT'],
  ['kasritme', 'PAYMENTS'],
  ['liquiditeitsplanning', 'PAYMENTS'],
  ['cash flow', 'PAYMENTS'],
  ['meerjarenraming', 'PAYMENTS'],
  ['maximum per thema', 'ALLOCATION'],
  ['verlening', 'ALLOCATION'],
  ['grant cap', 'ALLOCATION'],
  ['aandeel', 'SHARE'],
  ['verdeelsleutel', 'SHARE'],
  ['verdeelsleutel', 'ALLOCATE'],
  ['distribution key', 'SHARE'],
  ['in aanmerking komen', 'ELIGIBLE'],
  ['entitled', 'ELIGIBLE'],
  ['btw percentage', 'BTWRATE'],
  ['vat rate', 'BTWRATE'],
  ['vat', 'BTW'],
  ['BCF', 'BTW'],
  ['compensabele btw', 'BTW'],
  ['btw-compensatiefonds', 'BTW'],
  ['netto bedrag', 'EXBTW'],
  ['exclusief btw', 'EXBTW'],
  ['net of vat', 'EXBTW'],
  ['begrotingswijziging', 'CHANGE.REQUIRED'],
  ['25% drempel', 'CHANGE.REQUIRED'],
  ['schuiven tussen budgetten', 'CHANGE.REQUIRED'],
  ['wijzigingstoets', 'CHANGE.REQUIRED'],
  ['amendment', 'CHANGE.REQUIRED'],
  ['wijzigingsvenster', 'CHANGE.WINDOW'],
  ['wijziging aanvragen', 'CHANGE.WINDOW'],
  ['onderbesteding', 'CARRYOVER'],
  ['doorschuiven', 'CARRYOVER'],
  ['overschot', 'CARRYOVER'],
  ['surplus', 'CARRYOVER'],
  ['underspend', 'CARRYOVER'],
  ['bestemmingsreserve', 'CARRYOVER'],
  ['vooruitontvangen bedragen', 'CARRYOVER'],
  ['jaarrekening', 'CARRYOVER'],
  ['terugvordering', 'SETTLEMENT'],
  ['terugbetalen', 'SETTLEMENT'],
  ['vaststelling', 'SETTLEMENT'],
  ['sisa', 'SETTLEMENT'],
  ['clawback', 'SETTLEMENT'],
  ['eindverantwoording', 'SETTLEMENT'],
  ['mag dit hieruit', 'CONDITIONS'],
  ['bestedingsvoorwaarden', 'CONDITIONS'],
  ['rechtmatigheid', 'CONDITIONS'],
  ['eligible costs', 'CONDITIONS'],
  ['trekkingsrecht', 'ORV.RIGHT'],
  ['drawing right', 'ORV.RIGHT'],
  ['openbare ruimte', 'ORV.RIGHT'],
  ['maatregelen', 'ORV.MEASURES'],
  ['declareren', 'ORV.PAYOUT'],
  ['werkelijke kosten', 'ORV.PAYOUT'],
  ['plafond', 'ORV.CEILING'],
  ['oversubscription', 'ORV.CEILING'],
  ['projectleider', 'CAPACITY.RIGHT'],
  ['fte', 'CAPACITY.RIGHT'],
  ['realisatiestimulans', 'RS.ESTIMATE'],
  ['realisatiestimulans', 'RS.PAYOUT'],
  ['betaalbare woningen', 'RS.ESTIMATE'],
  ['start bouw', 'RS.PAYOUT'],
  ['bijdrage per woning', 'RS.PAYOUT'],
  ['woningbouwplanning', 'RS.SCHEDULE'],
  ['grondexploitatie tekort', 'WBI.CONTRIBUTION'],
  ['woningbouwimpuls', 'WBI.CONTRIBUTION'],
  ['cofinanciering', 'WBI.CONTRIBUTION'],
  ['aantal woningen', 'HOUSING'],
  ['bestuurlijke afspraken', 'AGREEMENT'],
  ['convenant', 'AGREEMENT'],
  ['toekenning', 'AWARD'],
  ['volkshuisvestingsfonds', 'AWARD'],
  ['overzicht toekenningen', 'AWARDS'],
  ['isolatie', 'NIP.BUDGET'],
  ['energiearmoede', 'NIP.BUDGET'],
  ['naar rato verdelen', 'ALLOCATE'],
  ['pro rata', 'ALLOCATE'],
  ['rijksbegroting', 'BUDGET'],
  ['rijksuitgaven', 'BUDGETS'],
  ['gemeentecode', 'PLACE'],
  ['welke gemeenten doen mee', 'PLACES'],
  ['hoofdthema', 'THEMES'],
  ['kengetal', 'FACT'],
  ['cijfers zoeken', 'FACTS'],
  ['looptijd', 'DEADLINE'],
  ['uiterste datum', 'DEADLINE'],
  ['due date', 'DEADLINE'],
  ['kalender', 'DEADLINES'],
  ['planning en controlcyclus agenda', 'DEADLINES'],
  ['indicatoren', 'INDICATORS'],
  ['kpi', 'INDICATORS'],
  ['afrondingsverschil', 'CHECKS'],
  ['tegenspraak', 'CHECKS'],
  ['versie', 'VERSION'],
  ['eigen gegevens', 'DATACHECK'],
  ['grootboek', 'RECONCILE'],
  ['afletteren', 'RECONCILE'],
  ['aansluiten', 'RECONCILE'],
  ['bank reconciliation', 'RECONCILE'],
  ['bronvermelding', 'SOURCE'],
  ['audit trail', 'SOURCE'],
  ['accountant', 'SOURCE'],
  ['onderbouwing', 'EXPLAIN'],
  ['waarom is dit bedrag anders', 'EXPLAIN'],
  ['derivation', 'EXPLAIN'],
];

const tasks = catalogue.flatMap(({ id, texts }) =>
  [...texts.nl.tasks, ...texts.en.tasks].map((task) => [task, id] as const),
);

describe('searching functions', () => {
  it('lists all for an empty search', () => expect(ids('')).toEqual(catalogue.map(({ id }) => id)));

  it.each(queries)('finds for "%s" %s among the first three', (typed, id) => {
    expect(ids(typed).slice(0, 3)).toContain(id);
  });

  it.each(tasks)('finds for the task "%s" %s among the first three', (typed, id) => {
    expect(ids(typed).slice(0, 3)).toContain(id);
  });

  it.each([
    ['payment', 'PAYMENT'],
    ['=NPLV.SHARE', 'SHARE'],
    ['paymnet', 'PAYMENT'],
    ['trekingsrecht', 'ORV.RIGHT'],
  ])('finds for "%s" %s first, misspelt or by name', (typed, id) => expect(ids(typed)[0]).toBe(id));

  it('uses the words that match, and finds nothing where none does', () => {
    expect(ids('termijn olifant')).toEqual(ids('termijn'));
    expect(ids('olifant')).toEqual([]);
  });

  it('shows the question that matches', () => {
    const [found] = searchFunctions('rijk thema', 'nl').filter(({ declaration }) => declaration.id === 'PAYMENT');
    expect(found!.task).toBe('Welk bedrag stort het Rijk voor een thema?');
  });

  it('treats punctuation as separators', () => expect(ids('(*+?').length).toBe(catalogue.length));

  it('has words for every function, and every function in one group of tasks', () => {
    const all = catalogue.map(({ id }) => id).sort();
    expect(Object.keys(searchWords).sort()).toEqual(all);
    expect(taskGroups.flatMap(([, functions]) => [...functions]).sort()).toEqual(all);
  });
});
