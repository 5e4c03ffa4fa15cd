import type { ProfileId, Words } from "../../app";
import { LANGUAGES, PROFILE_IDS, wordsIn } from "../../app";
import { CallError } from "./command";

/** The profile of an id (`hubei`) or a name in either language (`湖北`); null where none was named, so that the figures are to tell. */
export function profileNamed(name: string | undefined, words: Words): ProfileId | null {
  if (name === undefined) return null;
  const wanted = name.trim().toLowerCase();
  const found = PROFILE_IDS.find((id) =>
    [id, ...LANGUAGES.map((language) => wordsIn(language).profiles[id])].some(
      (one) => one.toLowerCase() === wanted,
    ),
  );
  if (found === undefined) throw new CallError(words.commandLine.noProfile(name, PROFILE_IDS));
  return found;
}
