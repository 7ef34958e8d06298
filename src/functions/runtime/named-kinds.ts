import { ok, type Result } from '../../core/result';
import { fold } from '../../core/text';
import { printedMeasures } from '../../data/agreement';
import { type Deadline, printedDeadlines } from '../../data/deadlines';
import { type ExpenditureColumn, expenditureColumns, expenditureLines } from '../../data/expenditure';
import type { Fact } from '../../data/facts';
import { schemes } from '../../data/programme';
import { awardAreas, resolveAwardArea } from '../../schemes/awards/areas';
import { type BudgetLines, resolveLines } from '../../schemes/budget/lines';
import { deadlineOf } from '../../schemes/facts/deadline';
import { factOf } from '../../schemes/facts/fact';
import { resolveActionLine } from '../../schemes/facts/indicators';
import { type Place, places, resolveOnePlace, resolvePlace } from '../../schemes/names/places';
import { allThemes, resolveTheme, singleThemes, type Theme } from '../../schemes/names/themes';
import { resolveScheme, type Scheme } from '../../schemes/names/schemes';
import { meansAll, plainChoices, yearAmong } from './kinds';
import { type Kind, required } from './reading';

/** Kind of a name in the data. */
function named<T>(
  resolve: (typed: string, parameter: string) => Result<T>,
): Pick<Kind<T>, 'quantity' | 'zeroIsBlank' | 'read'> {
  return { quantity: 'text', zeroIsBlank: true, read: (value, parameter) => resolve(`${value}`, parameter) };
}

/** A municipality, one of its areas, or all of them. */
export const placeKind: Kind<Place> = {
  id: 'place',
  accepts: {
    nl: 'naam of CBS-code (GM0599, 599); hoofdletters, accenten en streepjes maken niet uit',
    en: 'name or CBS code (GM0599, 599); capitals, accents and hyphens do not matter',
  },
  sample: 'Rotterdam',
  choices: () => plainChoices(places.map(({ name }) => name)),
  ...named(resolvePlace),
};

/** A municipality or one of its areas. */
const onePlace: Kind<Place> = { ...placeKind, ...named(resolveOnePlace) };

/** A theme of the annex, or all of them. */
export const themeKind: Kind<Theme> = {
  id: 'theme',
  accepts: {
    nl: 'korte naam, volledige naam of artikel (school, art. 8, 8)',
    en: 'short name, printed name or article (school, art. 8, 8)',
  },
  sample: 'school',
  choices: () => [...singleThemes, allThemes].map(({ id, name }) => ({ word: id, meaning: name })),
  ...named(resolveTheme),
};

/** Name of an ORV measure, or undefined for all measures; valid names depend on the area. */
export const measure: Kind<string | undefined> = {
  id: 'measure',
  accepts: {
    nl: 'deel van de naam dat op één maatregel past, of "totaal"',
    en: 'part of the name that fits one measure, or "totaal"',
  },
  sample: 'Plein 40-45',
  choices: () => plainChoices(printedMeasures.map(({ name }) => name)),
  ...named((typed) => ok(meansAll(typed) ? undefined : typed)),
};

/** Area of the Amsterdam overview, or all areas. */
export const awardArea: Kind<string> = {
  id: 'award-area',
  accepts: {
    nl: 'naam van een gebied in Amsterdam; met eigen gegevens van elke gemeente of elk gebied',
    en: 'name of an area in Amsterdam; with own data of any municipality or area',
  },
  sample: 'Zuidoost',
  choices: () => plainChoices(awardAreas),
  ...named(resolveAwardArea),
};

/** Scheme of the programme. */
export const scheme: Kind<Scheme> = {
  id: 'scheme',
  accepts: {
    nl: 'deel van de naam dat op één regeling past',
    en: 'part of the name that fits one scheme',
  },
  sample: 'Volkshuisvestingsfonds',
  choices: () => plainChoices(schemes.map(({ name }) => name)),
  ...named(resolveScheme),
};

/** Line of the expenditure table, a ministry, or the total. */
export const budgetLines: Kind<BudgetLines> = {
  id: 'budget-line',
  accepts: {
    nl: 'deel van de naam dat op één regel past, een ministerie, of "totaal"',
    en: 'part of the name that fits one line, a ministry, or "totaal"',
  },
  sample: 'totaal',
  choices: () => plainChoices(expenditureLines.map(({ name }) => name)),
  ...named(resolveLines),
};

const printedYear = yearAmong(expenditureColumns);
const structural = ok<ExpenditureColumn>('structureel');

/** Column of the expenditure table. */
export const budgetColumn: Kind<ExpenditureColumn> = {
  ...printedYear,
  id: 'budget-year',
  accepts: { nl: '2022 tot en met 2026, of "structureel"', en: '2022 to 2026, or "structureel"' },
  read: (value, parameter) =>
    typeof value === 'string' && ['structureel', 'structural'].includes(fold(value))
      ? structural
      : printedYear.read(value, parameter),
};

/** Fact by its id. */
export const factId: Kind<Fact> = {
  id: 'fact',
  accepts: { nl: 'id uit NPLV.FACTS', en: 'id from NPLV.FACTS' },
  sample: 'nip.per-woning',
  ...named(factOf),
};

/** Deadline or window by its id. */
export const deadlineId: Kind<Deadline> = {
  id: 'deadline',
  accepts: { nl: 'id uit NPLV.DEADLINES', en: 'id from NPLV.DEADLINES' },
  sample: 'regeling.besteding',
  choices: () => printedDeadlines.map(({ id, label }) => ({ word: id, meaning: label })),
  ...named(deadlineOf),
};

/** Action line by its number or a part of its title. */
export const actionLine: Kind<number> = {
  id: 'action-line',
  accepts: { nl: 'nummer of deel van de titel', en: 'number or part of the title' },
  sample: 1,
  ...named(resolveActionLine),
  quantity: 'number',
};

/** Place, or all places together. */
export const anyPlace = required('place', placeKind, {
  nl: 'Gemeente, gebied of CBS-code; "alle" voor alle gemeenten samen.',
  en: 'Municipality, area or CBS code; "all" for all municipalities together.',
});

/** Place, and never all places together. */
export const singlePlace = required('place', onePlace, {
  nl: 'Gemeente, gebied of CBS-code.',
  en: 'Municipality, area or CBS code.',
});

/** Theme, or all themes together. */
export const anyTheme = required('theme', themeKind, {
  nl: 'Thema of artikelnummer; "totaal" voor alle thema’s samen.',
  en: 'Theme or article number; "all" for all themes together.',
});

/** Theme, where all themes together have no result. */
export const singleTheme = required('theme', themeKind, {
  nl: 'Thema of artikelnummer.',
  en: 'Theme or article number.',
});

/** Area of an agreement. */
export const agreementArea = required('area', onePlace, {
  nl: 'Het gebied; alleen de afspraak van Nieuw-West is ingebouwd.',
  en: 'The area; only the agreement of Nieuw-West is embedded.',
});
