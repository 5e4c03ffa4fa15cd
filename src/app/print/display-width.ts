const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\ufeff]/u;

/**
 * How many columns of a terminal a text takes: two for a character that East Asian fonts draw wide (Unicode's
 * UAX #11, classes W and F), none for a combining mark, one for any other.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text filled up with spaces to a width; longer text stays as it is. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text in lines of at most `width` columns; breaks after spaces, or anywhere between wide characters. */
export function wrapTo(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && width < displayWidth(line + piece.trimEnd())) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

/** What must not be torn: words and figures; closing marks stay with what they close. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    if (last !== undefined && joins(last, character)) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

function joins(before: string, character: string): boolean {
  if (/^[，。、；：！？）』】》”’]$/u.test(character)) return true;
  const last = Array.from(before).at(-1) ?? "";
  if (/[（『【《“]$/u.test(last)) return true;
  if (character === " ") return true;
  return last !== " " && !WIDE.test(last) && !WIDE.test(character);
}
