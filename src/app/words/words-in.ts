import { EN } from "./en/words";
import type { Language } from "./language";
import type { Words } from "./words";
import { ZH_CN } from "./zh-cn/words";

const ALL: Readonly<Record<Language, Words>> = { "zh-CN": ZH_CN, en: EN };

/** All words of a language. */
export function wordsIn(language: Language): Words {
  return ALL[language];
}
