/** Search words of controllers, Dutch and English, that the texts of a function lack; most typical first. */
export const searchWords: Readonly<Record<string, string>> = {
  PAYMENT:
    'termijn termijnen instalment uitkering specifieke uitkering spuk beschikking bijdrage rijksbijdrage krijgt krijgen ontvangen ontvangst storting gemeente kasritme liquiditeit cash flow grant receive municipality subsidie jaarbedrag voorschot',
  ALLOCATION:
    'maximum hoogstens plafond per thema verleend verlening beschikt toegekend bedrag grant cap verleningsbeschikking',
  SHARE: 'aandeel percentage verdeelsleutel verhouding deel landelijk distribution key proportion',
  PAYMENTS:
    'kasritme liquiditeitsplanning betaalritme lijst draaitabel cash flow schedule overzicht termijnen alle termijnen meerjarenraming pivot',
  ELIGIBLE: 'recht hebben in aanmerking doelgroep meedoen deelnemen entitled eligible eligibility',
  BTWRATE: 'btw tarief percentage btw vat rate compensabel btw deel geraamde btw',
  BTW: 'btw bcf btw compensatiefonds compensabele btw vat omzetbelasting fiscaal vat part',
  EXBTW: 'netto exclusief excl zonder btw net of vat uitbetaald bank bruto netto ontvangen bedrag',
  'CHANGE.REQUIRED':
    'wijziging wijzigingsverzoek 25 procent drempel schuiven verschuiving begrotingswijziging budgetwijziging threshold amendment reallocation wijzigingstoets',
  'CHANGE.WINDOW': 'wijzigingsvenster venster indienen periode wijziging aanvragen amendment window when',
  CARRYOVER:
    'doorschuiven meenemen overhevelen reserve bestemmingsreserve onderbesteding overschot restant surplus underspend carry over unspent saldo looptijd overlopende passiva vooruitontvangen jaarrekening balans terugbetalen',
  SETTLEMENT:
    'vaststelling terugvordering terugvorderen terugbetalen terugbetaling clawback reclaim afrekening eindafrekening eindverantwoording verantwoording sisa repayment final account',
  CONDITIONS:
    'voorwaarden bestedingsvoorwaarden mag dit hieruit rechtmatigheid rechtmatig besteden activiteiten subsidiabel kosten allowed eligible costs spending rules doel uitgesloten',
  'ORV.RIGHT': 'trekkingsrecht openbare ruimte voorzieningen orv drawing right maximale bijdrage maatregel entitlement',
  'ORV.MEASURES': 'maatregelen openbare ruimte voorzieningen lijst projecten orv measures list trekkingsrecht',
  'ORV.PAYOUT':
    'uitbetaling orv declareren declaratie werkelijke kosten voorfinancieren payout reimbursement trekkingsrecht besteed',
  'ORV.CEILING': 'plafond overvraging overintekening subsidieplafond ceiling oversubscription pro rata scenario',
  'CAPACITY.RIGHT':
    'capaciteit projectleider personeel fte formatie inhuur ambtelijke capaciteit staff capacity loonkosten',
  'RS.ESTIMATE':
    'raming realisatiestimulans verwachting betaalbare woningen inkomsten schatting estimate forecast housing incentive bandbreedte',
  'RS.PAYOUT': 'realisatiestimulans uitbetaling per woning start bouw bouwstart 7000 housing incentive payment',
  'RS.SCHEDULE':
    'realisatiestimulans meerjarenraming planning per jaar start bouw schedule multi year meerjarig woningbouwplanning',
  'WBI.CONTRIBUTION':
    'woningbouwimpuls wbi tekort grondexploitatie grex cofinanciering onrendabele top deficit cofinancing businesscase',
  HOUSING:
    'woningen woningaantallen aantal woningen nieuwbouw betaalbaar verwacht dwellings homes housing numbers woningbouwopgave',
  AGREEMENT: 'bestuurlijke afspraken afspraak overeenkomst convenant zekerheid agreement covenant begroting certainty',
  AWARD:
    'toekenning toegekend beschikking stadsdeel vhf volkshuisvestingsfonds award granted regio deal preventie met gezag',
  AWARDS: 'toekenningen overzicht regelingen toegekend lijst amsterdam awards list',
  'NIP.BUDGET':
    'isolatie isolatieprogramma isoleren verduurzaming woningisolatie insulation energie energiearmoede nip',
  ALLOCATE:
    'verdelen verdeelsleutel verdeling naar rato pro rata toerekenen wijken scholen allocate apportion afronding omslag energiefixers',
  BUDGET: 'rijksbegroting rijksuitgaven ministerie uitgaven begroting national budget expenditure',
  BUDGETS:
    'rijksbegroting rijksuitgaven overzicht draaitabel ministerie national expenditure list pivot meerjarenraming',
  PLACES: 'gemeenten lijst focusgebieden gebieden welke gemeenten municipalities areas list cbs code gemeentecode',
  THEMES: 'themas hoofdthema lijst budgetten artikelen themes list welke themas',
  PLACE: 'gemeentenaam cbs code gemeentecode spelling naam opzoeken normaliseren municipality name code lookup',
  THEME: 'hoofdthema thema naam spelling artikel opzoeken theme name lookup',
  FACT: 'cijfer kengetal feit getal vermeld bedrag figure fact number published',
  FACTS: 'zoeken cijfers feiten onderwerp kengetallen search figures documenten',
  DEADLINE: 'deadline datum uiterste datum einddatum looptijd termijn einde wanneer due date end date duration',
  DEADLINES:
    'deadlines kalender agenda planning looptijd data termijnkalender calendar dates verantwoording uiterlijk p en c cyclus',
  INDICATORS: 'indicatoren kernindicatoren monitor monitoring prestatie meten effect kpi indicators performance',
  CHECKS:
    'toetsen controle consistentie tegenspraak afrondingsverschil aansluiting documenten checks contradiction rounding',
  VERSION: 'versie gegevens peildatum actualiteit version data update',
  DATACHECK: 'eigen gegevens controleren invoer valideren own data validate eigen afspraak beschikking',
  RECONCILE:
    'aansluiten aansluiting grootboek boekingen bankafschrift afletteren verschil verschillenanalyse ledger bank reconciliation match camt journaalposten afstemmen jaarrekening',
  SOURCE:
    'bron bronvermelding vindplaats verwijzing accountant dossier onderbouwing citation reference audit trail artikel',
  EXPLAIN:
    'herleiding anders uitleg onderbouwing berekening waarom toelichten verklaren explain derivation breakdown steps',
};

/** Functions by task, in the order of the list. */
export const taskGroups = [
  ['receive', ['PAYMENT', 'PAYMENTS', 'ALLOCATION', 'SHARE', 'ELIGIBLE', 'BTW', 'EXBTW', 'BTWRATE']],
  ['spend', ['CONDITIONS', 'CARRYOVER', 'SETTLEMENT', 'CHANGE.REQUIRED', 'CHANGE.WINDOW', 'ALLOCATE']],
  ['housing', ['AGREEMENT', 'HOUSING', 'RS.ESTIMATE', 'RS.PAYOUT', 'RS.SCHEDULE', 'WBI.CONTRIBUTION', 'NIP.BUDGET']],
  ['orv', ['ORV.RIGHT', 'ORV.MEASURES', 'ORV.PAYOUT', 'ORV.CEILING', 'CAPACITY.RIGHT']],
  ['plan', ['DEADLINES', 'DEADLINE', 'BUDGET', 'BUDGETS', 'AWARD', 'AWARDS']],
  ['account', ['RECONCILE', 'SOURCE', 'EXPLAIN', 'CHECKS', 'DATACHECK', 'VERSION']],
  ['lookup', ['FACT', 'FACTS', 'INDICATORS', 'PLACES', 'PLACE', 'THEMES', 'THEME']],
] as const satisfies readonly (readonly [string, readonly string[]])[];

/** Task of a user. */
export type Task = (typeof taskGroups)[number][0];
