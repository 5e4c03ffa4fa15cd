const DASHES = /[\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63\u30fc]/g;
/** Signs of a limit as fonts and input methods print them: ≧, ⩾ and ≦, ⩽. */
const AT_LEAST = /[\u2267\u2a7e]/g;
const AT_MOST = /[\u2266\u2a7d]/g;
/** White space that is no single space: most spaces are, and stay as they are. */
const SPACES = /(?:[^\S ]|[\u200b-\u200d\u2060])[\s\u200b-\u200d\u2060]*| [\s\u200b-\u200d\u2060]+/g;
/** Soft hyphens and marks of the writing direction come along when text is copied, and mean nothing in it. */
const UNMEANT = /[\u00ad\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Most figures and labels are their own form already: printable ASCII and ideographs, without a space. */
const OWN_FORM = /^[!-~\u4e00-\u9fff]*$/;
const CIRCLED = /([\u2460-\u2473]+)/;

/**
 * The text in one form: compatibility characters unified (full width, ligatures, circled percent signs), every dash
 * and minus sign a hyphen, every sign of a limit ≥ or ≤, runs of white space one space, ends trimmed, marks of direction left out. Circled numbers
 * ①–⑳ stay as they are, since headers use them as names of columns.
 */
export function plain(text: string): string {
  if (OWN_FORM.test(text)) return text;
  return unified(text).replace(SPACES, " ").trim();
}

/** The text with its characters unified, and its white space as it stands. */
export function unified(text: string): string {
  return keepCircled(text.replace(UNMEANT, ""))
    .replace(DASHES, "-")
    .replace(AT_LEAST, "≥")
    .replace(AT_MOST, "≤");
}

function keepCircled(text: string): string {
  return text
    .split(CIRCLED)
    .map((part, place) => (place % 2 === 1 ? part : part.normalize("NFKC")))
    .join("");
}
