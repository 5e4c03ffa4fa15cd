import type { ProfileId } from "../core/inspect";
import { PROFILE_IDS } from "../core/inspect";
import { TOLERANCE_IDS, TOLERANCES } from "./tolerance";
import type { Tolerance, ToleranceId, Tolerances } from "./tolerance";
import { LANGUAGES } from "./words/language";
import type { Language } from "./words/language";

export const THEMES = ["auto", "light", "dark", "contrast"] as const;

/** `auto` follows the host. */
export type Theme = (typeof THEMES)[number];

/** How an allocation is written into its table, unless the person says otherwise there. */
export const WRITE_FORMS = ["values", "formulas"] as const;

export type WriteForm = (typeof WRITE_FORMS)[number];

/** What a person has chosen. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Check again by itself when the workbook has changed. */
  readonly autoRecheck: boolean;
  /** The profile scored forms are judged by; null where the figures are to tell. */
  readonly profile: ProfileId | null;
  readonly tolerances: Tolerances;
  /** Mark the cells of the findings after each check. */
  readonly marks: boolean;
  readonly write: WriteForm;
}

export const DEFAULT_SETTINGS: Settings = {
  language: "zh-CN",
  theme: "auto",
  autoRecheck: false,
  profile: null,
  tolerances: {},
  marks: false,
  write: "values",
};

/** The settings in what a machine kept of them, whoever wrote there; `language` where none was chosen yet. */
export function settingsIn(kept: Readonly<Record<string, unknown>>, language: Language): Settings {
  return {
    language: LANGUAGES.find((one) => one === kept["language"]) ?? language,
    theme: THEMES.find((one) => one === kept["theme"]) ?? DEFAULT_SETTINGS.theme,
    autoRecheck: kept["autoRecheck"] === true,
    profile: PROFILE_IDS.find((one) => one === kept["profile"]) ?? DEFAULT_SETTINGS.profile,
    tolerances: tolerancesIn(kept["tolerances"]),
    marks: kept["marks"] === true,
    write: WRITE_FORMS.find((one) => one === kept["write"]) ?? DEFAULT_SETTINGS.write,
  };
}

function tolerancesIn(kept: unknown): Tolerances {
  if (typeof kept !== "object" || kept === null) return {};
  const said = new Map<string, unknown>(Object.entries(kept));
  return Object.fromEntries(
    TOLERANCE_IDS.flatMap((id): readonly [ToleranceId, Tolerance][] => {
      const tolerance = TOLERANCES.find((one) => one === said.get(id));
      return tolerance === undefined ? [] : [[id, tolerance]];
    }),
  );
}
