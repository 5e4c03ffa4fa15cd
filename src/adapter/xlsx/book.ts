import type { Grid } from "../../core/grid";
import type { Outcome, Trouble } from "../../port";
import { ok } from "../../port";
import { LIMITS } from "./limits";
import { Refusal, attempt, damaged } from "./refusal";
import type { Parts } from "./parts/parts";
import { readSheet } from "./sheet/read-sheet";
import type { ReadingAids, SheetReading } from "./sheet/read-sheet";
import { scanSheet } from "./sheet/scan-sheet";
import type { ScannedSheet } from "./sheet/scanned-sheet";
import { readSharedStrings } from "./sheet/shared-strings";
import { readNumberFormats } from "./style/number-formats";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { readWorkbookPart } from "./workbook-part";

/** A workbook's parts together with what they say. Never changed: each change of its parts makes another book. */
export class Book {
  readonly workbook: WorkbookPart;
  readonly #aids: ReadingAids;
  readonly #grids = new Map<string, Outcome<SheetReading, Trouble>>();

  /** Refuses parts that make no workbook. What `before` has read of parts that are the same is taken over. */
  constructor(
    readonly parts: Parts,
    before: Book | null = null,
  ) {
    this.workbook = readWorkbookPart(parts);
    const kept = (kind: string): ReadingAids | null => {
      const part = this.linked(kind);
      return part !== null && before?.parts.part(part) === parts.part(part) ? before.#aids : null;
    };
    this.#aids = {
      sharedStrings: kept("sharedStrings")?.sharedStrings ?? this.#read("sharedStrings", readSharedStrings),
      formats: kept("styles")?.formats ?? this.#read("styles", readNumberFormats),
      date1904: this.workbook.date1904,
    };
  }

  #read<T>(kind: string, reader: (xml: string | null, part: string) => T): T {
    const part = this.linked(kind);
    return reader(part === null ? null : this.parts.text(part), part ?? "");
  }

  /** The sheets that hold cells, in the workbook's order. */
  get sheets(): readonly SheetEntry[] {
    return this.workbook.sheets.filter((entry) => entry.holdsCells);
  }

  /** The sheet of that name, or a refusal. */
  sheet(name: string): SheetEntry {
    const found = this.sheets.find((entry) => entry.name === name);
    if (found === undefined) throw new Refusal({ is: "no-such-sheet", sheet: name });
    return found;
  }

  /** The part the workbook links to by a kind of relationship, or null. */
  linked(kind: string): string | null {
    const link = this.workbook.links.find((one) => one.kind === kind && !one.external);
    return link !== undefined && this.parts.has(link.target) ? link.target : null;
  }

  /** A sheet's text, scanned. Refuses one that is damaged or missing. */
  scan(entry: SheetEntry): ScannedSheet {
    const xml = this.parts.text(entry.part);
    if (xml === null) throw damaged(entry.part === "" ? this.workbook.part : entry.part);
    return scanSheet(xml, entry.part);
  }

  /** A sheet as read, or why it cannot be. Read once, as long as the workbook's sheets together have room. */
  grid(entry: SheetEntry): Outcome<Grid, Trouble> {
    const read =
      this.#grids.get(entry.part) ??
      attempt(() => readSheet(this.scan(entry), entry, this.#aids, this.#room(entry)));
    this.#grids.set(entry.part, read);
    return read.ok ? ok(read.value.grid) : read;
  }

  /** How many cells may still be read besides those of the other sheets. */
  #room(entry: SheetEntry): number {
    let room: number = LIMITS.workbookCells;
    for (const [part, read] of this.#grids) if (part !== entry.part && read.ok) room -= read.value.cells;
    return room;
  }

  /** This book with other parts. What was read of the sheets whose parts are the same is not read again. */
  with(parts: Parts): Book {
    const next = new Book(parts, this);
    for (const [part, grid] of this.#grids) {
      const kept = parts.part(part) === this.parts.part(part);
      const entry = next.sheets.find((one) => one.part === part);
      if (kept && entry !== undefined) next.#grids.set(part, grid);
    }
    return next;
  }
}
