/** The languages every word of the product exists in. */
export const LANGUAGES = ["zh-CN", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language that best serves a locale name such as `zh-Hans-CN` or `en_US`: Chinese for any Chinese, English for the rest. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale.replace("_", "-")) ? "zh-CN" : "en";
}
