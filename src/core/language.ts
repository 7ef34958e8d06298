/** Languages of the functions and the pane; Dutch is the fallback. */
export const languages = ['nl', 'en'] as const;

/** Language of the functions and the pane. */
export type Language = (typeof languages)[number];

/** Record with an entry for each language. */
export type InEveryLanguage<What> = Readonly<Record<Language, What>>;
