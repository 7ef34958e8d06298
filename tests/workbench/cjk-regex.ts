const of = (pattern: RegExp) => () => ({ toRegExp: () => pattern });

// In place of a package of a thousand modules, which the layout of texts imports and no test of the grid needs.
export const letters = of(/[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Bopomofo}]/u);
export const punctuations = of(/[\u2ff0-\u2fff\u3000-\u303f\u3190-\u319f\u31c0-\u33ff\ufe10-\ufe6f\uff00-\uffef]/);
export const all = of(new RegExp(`${letters().toRegExp().source}|${punctuations().toRegExp().source}`, 'u'));
