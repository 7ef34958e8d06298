/** The languages that the functions and the pane speak; Dutch where there is no better one. */
export const languages = ['nl', 'en'] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** Something for every language. */
export type InEveryLanguage<What> = Readonly<Record<Language, What>>;
