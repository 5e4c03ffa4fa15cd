import type { Selection } from "./selection";
import type { SheetPicture } from "./sheet-picture";

/** Copies the first selected area as spreadsheets do: tabs between cells, a line for each row. */
export function copyText(picture: SheetPicture, { areas }: Selection): void {
  const [area] = areas;
  const { used } = picture;
  if (area === undefined || used === null) return;
  const lines: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row += 1) {
    const cells: string[] = [];
    for (let column = area.left; column <= Math.min(area.right, used.right); column += 1)
      cells.push(picture.cell(row, column).text.replace(/[\t\n]+/g, " "));
    lines.push(cells.join("\t"));
  }
  // Where the page may not use the clipboard, nothing happens, as with any copy that fails.
  navigator.clipboard.writeText(lines.join("\n")).catch(() => undefined);
}
