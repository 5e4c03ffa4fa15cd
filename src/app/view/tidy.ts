/** A label as it stands in a sentence: on one line, and without the colon it may end in. */
export function tidy(label: string): string {
  return oneLine(label).replace(/[：:]$/, "");
}

/** What a cell says, on one line: without line breaks and without the padding between Chinese characters. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(?<=[^\u0020-\u024f]) | (?=[^\u0020-\u024f])/gu, "")
    .trim();
}

/** A label of row and column, each tidied. */
export function tidyPath(label: string): string {
  return label
    .split(" · ")
    .map(tidy)
    .filter((part) => part !== "")
    .join(" · ");
}
