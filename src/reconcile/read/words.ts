/**
 * Meanings of words in a ledger text, as bits: a theme by its index, the scheme, kinds of bookings, and areas of the
 * municipality from `FirstArea` on.
 */
export enum Word {
  None = 0,
  Scheme = 1 << 7,
  /** Reversal of another line: storno, correctie, tegenboeking. */
  Reversal = 1 << 8,
  /** Correction of an amount: btw, te veel, verrekening. */
  Correction = 1 << 9,
  /** Release from the balance sheet at the end of a year. */
  Release = 1 << 10,
  /** Name of a bank or cash account. */
  Bank = 1 << 11,
  /** Perhaps the name of a municipality of the programme; also of a department, which may bear one. */
  Municipality = 1 << 12,
  FirstArea = 1 << 13,
}

export const THEME_BITS = Word.Scheme - 1;
/** All bits that distinguish instalments. */
export const NAME_BITS = THEME_BITS | Word.Scheme | ~(Word.FirstArea - 1);

/**
 * Patterns by theme. A space matches any separators or none, `$` the end of a word. A number is an article only after
 * "art.".
 */
export const themePatterns: Readonly<Record<string, string>> = {
  organisatie: 'organi[sz](?:ati|$)|org$|pro(?:g(?:r(?:amma)?)?|j(?:ect)?) (?:org|bureau)|alliantie',
  integraal: 'integra(?:l|al$)|integr$',
  armoede: 'armoede|schuld(?:en|hulp)|geldzorgen|poverty|debt$',
  veerkracht: 'veerkr|weerb(?:aar|$)|resilience|v (?:en )?w$(?! s$)',
  reintegratie: 'reintegr|re integr|reint$|re int$|werk$|participatie$|arbeids(?:participatie|inschakel)',
  school: 'school(?:dag)?$|sch (?:en )?omg|s (?:en )?o$|seno$',
  jongekind: 'j(?:onge?)? kind|vve$|ve$|v(?:oor|roeg)schools|peuter|kleuters?$|early childhood',
};

/** Abbreviations that mean a theme only beside the scheme or another theme, and with no noun behind them: int. uren. */
export const shortPatterns: Readonly<Record<string, string>> = { integraal: 'int', armoede: 'arm' };

/** Names of areas besides the printed name. */
export const areaPatterns: Readonly<Record<string, string>> = { Zuidoost: '|zo$|bijlmer', 'Nieuw-West': '|nw$' };

/** Name of a department after "afdeling": a few words, unless it is the scheme. */
const DEPARTMENT = '[\\W_]+(?!kansr|nplv|spuk|kw$)\\w+(?:[\\W_]+(?:en|&)[\\W_]+\\w+)*';

/** Patterns besides themes and areas, first match first. Ministries and departments are skipped. */
export const otherPatterns: readonly (readonly [Word, string])[] = [
  [
    Word.Municipality,
    `werk (?:en )?inkomen(?: (?:en )?participatie$)?|v w s$|${['afd(?:eling)?', 'dienst', 'directie', 'sector', 'team', 'cluster'].map((word) => word + DEPARTMENT).join('|')}`,
  ],
  [
    Word.Scheme,
    'kansr(?:ijke)? wijk|nplv$|leefbaarheid (?:en )?veiligheid|spuk kw$|regeling kw$|kw(?= (?:org|integr))',
  ],
  [
    Word.Reversal | Word.Correction,
    'storn|gestorn|correctie|corr$|tegenboek|tegengeboek|omboek|omgeboek|terugboek|teruggeboek|terug$(?! (?:te|naar)$)|retour|herboek|rectif|revers|annul|geannul|dubbel (?:ge)?boek|ongedaan|terugdraai|teruggedraai|herstelboek|foutie(?:f|ve) (?:ge)?boek|fout geboekt|verkeerd geboekt',
  ],
  [Word.Correction, 'btw|bcf$|verreken|teveel|te veel|te hoog|bijstel|herzien|verminder|aanpass'],
  [
    Word.Release,
    'vrijval|vrijgeval|overlop|vooruit ontv|transitor|jaarafsl|afsluit|balans|reserve|bestemmingsres|egalisatieres|dotatie|onbeste',
  ],
  [Word.Bank, 'bank|bng$|rabo|ing$|abn$|giro|rekening courant|rek courant|schatkist|liquide|kas$'],
];

/** Words of a part of a payment; a stadsdeel and deelnemers are none. */
export const PART_WORDS = /\bdeel(?:s|bet\w*)?\b|gedeelte|helft|voorschot|termijn|tranche|\b\d\d? ?%(?! ?btw)/i;
