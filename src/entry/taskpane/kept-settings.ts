import type { Settings } from "../../app";
import { DEFAULT_SETTINGS, LANGUAGES, PROFILE_IDS, THEMES, languageOf } from "../../app";

const KEY = "hebiao:settings";

/** The settings of the last visit; on the first, the language that Excel speaks. */
export function keptSettings(displayLanguage: string): Settings {
  const kept = read();
  return {
    language: LANGUAGES.find((one) => one === kept["language"]) ?? languageOf(displayLanguage),
    theme: THEMES.find((one) => one === kept["theme"]) ?? DEFAULT_SETTINGS.theme,
    autoRecheck: kept["autoRecheck"] === true,
    profile: PROFILE_IDS.find((one) => one === kept["profile"]) ?? DEFAULT_SETTINGS.profile,
  };
}

/** Keeps the settings on this machine; a web view that keeps nothing forgets them with the page. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage can be switched off or full: the settings then last as long as the pane.
  }
}

function read(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
