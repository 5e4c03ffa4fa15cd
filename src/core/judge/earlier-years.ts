import type { Quantity } from "./quantity";

const NOT_LESS = /(不低于|不少于|不下降|持平|高于|超过|提高|提升|增长|增加|上升|优于)/;
const NOT_MORE = /(不高于|不超过|不增加|不上升|低于|少于|下降|降低|减少)/;
const EQUAL = /(持平|相当|一致|不变|不低于|不少于|不高于|不超过)/;
const MORE = /(提高|提升|增长|增加|上升|高于|超过|优于|多于)/;
const LESS = /(下降|降低|减少|低于|下滑|少于|回落)/;
/** Words that only say how an earlier year was done by, not how this one compares. */
const LONGEST = 30;

/**
 * A target that names an earlier year (不低于上年) against a result in words (比上年提高2个百分点): met, missed, or null where the words
 * name no direction, or several.
 */
export function againstEarlier(target: Quantity, actual: Quantity): "met" | "missed" | null {
  if (target.is !== "relative" || (actual.is !== "relative" && actual.is !== "words")) return null;
  if (LONGEST < actual.text.length) return null;
  const wants = directionOf(target.text, NOT_LESS, NOT_MORE);
  if (wants === null) return null;
  if (EQUAL.test(actual.text)) return allowsEqual(target.text) ? "met" : null;
  const went = directionOf(actual.text, MORE, LESS);
  if (went === null) return null;
  return went === wants ? "met" : "missed";
}

/** `低于` stands inside `不低于`: the negated words go first. */
function directionOf(text: string, up: RegExp, down: RegExp): "up" | "down" | null {
  const bare = text.replace(/不(低于|少于|下降)/g, "+").replace(/不(高于|超过|增加|上升)/g, "-");
  const [rises, falls] = [up.test(bare) || bare.includes("+"), down.test(bare) || bare.includes("-")];
  if (rises === falls) return null;
  return rises ? "up" : "down";
}

function allowsEqual(text: string): boolean {
  return /(不|持平|保持)/.test(text);
}
