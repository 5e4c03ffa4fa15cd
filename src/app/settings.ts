import type { ProfileId } from "../core/inspect";
import type { Language } from "./words/language";

export const THEMES = ["auto", "light", "dark", "contrast"] as const;

/** `auto` follows the host. */
export type Theme = (typeof THEMES)[number];

/** What a person has chosen. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Check again by itself when the workbook has changed. */
  readonly autoRecheck: boolean;
  /** The profile scored forms are judged by; null where the figures are to tell. */
  readonly profile: ProfileId | null;
}

export const DEFAULT_SETTINGS: Settings = {
  language: "zh-CN",
  theme: "auto",
  autoRecheck: false,
  profile: null,
};
