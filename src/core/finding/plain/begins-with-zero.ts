import { plain } from "../../text";

/** Whether a cell's text begins with a nought before other digits: `02`, `00万元`, `0123.5`. No amount does, and as a number it would lose it. */
export function beginsWithZero(text: string): boolean {
  return /^[-−]?0\d/.test(plain(text));
}
