import type { Settings } from "../../app";
import { languageOf, settingsIn } from "../../app";

const KEY = "hebiao:settings";

/** The settings of the last visit; on the first, the language that Excel speaks. */
export function keptSettings(displayLanguage: string): Settings {
  return settingsIn(read(), languageOf(displayLanguage));
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
