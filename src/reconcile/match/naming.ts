import { memoised } from '../../core/once';
import type { Place } from '../../schemes/names/places';
import { singleThemes, type Theme } from '../../schemes/names/themes';
import type { Expected, Line, Lines } from '../model';
import { areasBeside, recogniser, THEME_CELL } from '../read/recogniser';
import { NAME_BITS, THEME_BITS, Word } from '../read/words';

/** Evidence for a match besides the amount, strongest first. */
export enum Evidence {
  Theme,
  Scheme,
  None,
}

const BASE_YEAR = 1900;
const YEARS = 256;

const YEAR_LENGTH = 4;
const isJoint = (character: string | undefined): boolean => character !== undefined && './-'.includes(character);
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** Words before a year that make it part of a day, a citation, a reference or an amount. */
const DAY_OR_CITATION =
  /\d{3} +$|(€|kenmerk|factuur|zaak|nr|nummer|aant(?:al)?|besluit|circulaire|wet|\d{1,2}e? *(jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?|stcrt\.?|stb\.?|staats(courant|blad))\W*$/i;
/** Longest such words, with the signs between them. */
const BEFORE_YEAR = 20;
/** Digits behind a year: 2023 0001234. */
const MORE_DIGITS = /^ +\d{3}/;
/** Month behind a year, and the word before it, of a period: periode 2023-12, periode 202312. */
const MONTH = /^[-/]?(?:0[1-9]|1[0-2])(?![-/]?\d)/;
const PERIOD = /per(?:iod)?e?\W*$/i;

/** The only year that stands alone in a text, outside numbers, days, references and ranges; otherwise 0. */
function yearIn(text: string): number {
  let year = 0;
  for (let at = text.indexOf('20'); at >= 0; at = text.indexOf('20', at + 1)) {
    const end = at + YEAR_LENGTH;
    if (!isDigit(text[at + 2]) || !isDigit(text[at + 3]) || isDigit(text[at - 1])) continue;
    const isJoined = isDigit(text[end]) || isJoint(text[at - 1]) || (isJoint(text[end]) && isDigit(text[end + 1]));
    const before = text.slice(Math.max(0, at - BEFORE_YEAR), at);
    if (isJoined && !(MONTH.test(text.slice(end, end + BEFORE_YEAR)) && PERIOD.test(before))) continue;
    if (DAY_OR_CITATION.test(before) || MORE_DIGITS.test(text.slice(end, end + BEFORE_YEAR))) continue;
    const found = Number(text.slice(at, end));
    if (year !== 0 && year !== found) return 0;
    year = found;
  }
  return year;
}

/** Returns whether a theme column distinguishes nothing: the same on all entries but one. */
function isConstantTheme(lines: Lines): boolean {
  let [first, empty, filled] = ['', 0, 0];
  for (let index = 0; index < lines.length && empty < 2; index++) {
    if (lines.kinds[index] !== 'entry') continue;
    const theme = lines.texts.theme(lines.cellsOf(index));
    if (theme === '') empty++;
    else if (filled++ === 0) first = theme;
    else if (theme !== first) return false;
  }
  return empty < 2 && filled > 1;
}

/** Texts of the lines by number, because numbers are compared faster. */
class NumberedTexts {
  /** Number of the text of each line, 0 for an empty one. */
  readonly numbers: Int32Array;
  private readonly known = new Map([['', 0]]);
  /** Meanings by number. */
  private readonly words = [Word.None];

  constructor(
    length: number,
    private readonly wordsOf: (text: string) => Word,
  ) {
    this.numbers = new Int32Array(length);
  }

  /** Numbers the text of the line at an index, and returns its meanings. */
  read(index: number, text: string): Word {
    let number = this.known.get(text);
    if (number === undefined) {
      number = this.words.push(this.wordsOf(text)) - 1;
      this.known.set(text, number);
    }
    this.numbers[index] = number;
    return this.words[number]!;
  }
}

/** Names in the lines of a ledger: themes, the scheme, areas, and kinds of bookings. */
export class Names {
  private readonly bits: Int32Array;
  /** Year in the text plus one; 0 where it has not been searched for. */
  private readonly years: Uint16Array;
  private readonly areas: readonly string[];
  readonly accounts: NumberedTexts;
  readonly counterparties: NumberedTexts;

  constructor(place: Place, lines: Lines) {
    this.areas = areasBeside(place);
    this.bits = new Int32Array(lines.length);
    this.years = new Uint16Array(lines.length);
    const read = recogniser(place);
    // A ledger has few accounts, cost centres, themes and counterparties, so their texts are memoised.
    const readOnce = memoised(read);
    this.accounts = new NumberedTexts(lines.length, readOnce);
    this.counterparties = new NumberedTexts(lines.length, readOnce);
    const { words } = lines;
    const { theme, counterparty, account, costCentre } = lines.texts;
    const isConstant = isConstantTheme(lines);
    for (let index = 0; index < lines.length; index++) {
      const row = lines.cellsOf(index);
      const ownTheme = isConstant ? '' : theme(row);
      const inTheme = ownTheme === '' ? 0 : readOnce(THEME_CELL + ownTheme);
      const inText = words[index]! | this.counterparties.read(index, counterparty(row));
      const inAccount = this.accounts.read(index, account(row)) | readOnce(costCentre(row));
      // The text of a correction also names what it corrects; its account says where it is booked.
      const isBooked = (inText & Word.Reversal) !== 0 && (inAccount & THEME_BITS) !== 0;
      const themes = inTheme & THEME_BITS || (!isBooked && inText & THEME_BITS) || inAccount & THEME_BITS;
      const areas = (inTheme | inText) & -Word.FirstArea || inAccount & -Word.FirstArea;
      const booking = inText & (Word.Reversal | Word.Correction | Word.Release);
      const scheme = (inTheme | inText | inAccount) & Word.Scheme;
      this.bits[index] = themes | areas | booking | scheme | (inAccount & Word.Bank);
    }
    // A bank account that all lines are on distinguishes nothing.
    if (this.bits.every((bits) => bits & Word.Bank))
      this.bits.forEach((bits, index) => (this.bits[index] = bits & ~Word.Bank));
  }

  /** Returns whether the texts of a line have any of some meanings. */
  says(line: Line, words: Word): boolean {
    return (this.bits[line.index]! & words) !== 0;
  }

  /** As `says`, for the line at an index. */
  saysAt(index: number, words: Word): boolean {
    return (this.bits[index]! & words) !== 0;
  }

  themeBits(line: Line): number {
    return this.themeBitsAt(line.index);
  }

  /** As `themeBits`, for the line at an index. */
  themeBitsAt(index: number): number {
    return this.bits[index]! & THEME_BITS;
  }

  evidence(line: Line): Evidence {
    return this.evidenceAt(line.index);
  }

  /** As `evidence`, for the line at an index. */
  evidenceAt(index: number): Evidence {
    const bits = this.bits[index]!;
    return bits & THEME_BITS ? Evidence.Theme : bits & Word.Scheme ? Evidence.Scheme : Evidence.None;
  }

  /** Year in the text of a line, where it differs from the year of the line. */
  namedYear(line: Line): number | undefined {
    const { index, text, year } = line;
    this.years[index] ||= yearIn(text) + 1;
    const named = this.years[index]! - 1;
    return named === 0 || named === year ? undefined : named;
  }

  /** Grouping key: themes, scheme, areas, year of the line and year in the text. */
  groupingKey(line: Line): number {
    const year = (line.year ?? BASE_YEAR) - BASE_YEAR;
    const named = (this.namedYear(line) ?? BASE_YEAR) - BASE_YEAR;
    return (this.namesKeyAt(line.index) * YEARS + year) * YEARS + named;
  }

  /** Grouping key of the line at an index: themes, scheme and areas. */
  namesKeyAt(index: number): number {
    return this.bits[index]! & NAME_BITS;
  }

  /** Returns whether the themes and areas of a line allow an instalment. */
  allow(line: Line, expected: Expected): boolean {
    const themes = this.themeBits(line);
    return (themes === 0 || (themes & (1 << expected.theme.index)) !== 0) && this.allowArea(line, expected);
  }

  /** Returns whether the areas of a line allow an instalment. */
  allowArea(line: Line, { area }: Expected): boolean {
    return !this.namesArea(line) || area === undefined || this.says(line, Word.FirstArea << this.areas.indexOf(area));
  }

  namesArea(line: Line): boolean {
    return this.bits[line.index]! >= Word.FirstArea;
  }

  themesOf(line: Line): Theme[] {
    return singleThemes.filter(({ index }) => (this.themeBits(line) & (1 << index)) !== 0);
  }
}
