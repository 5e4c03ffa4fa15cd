import { parseArea } from "../../../core/grid";
import { LIMITS } from "../limits";
import { damaged } from "../refusal";
import { isOn } from "../xml/attribute";
import { readCellText, textIn } from "../xml/escape";
import type { TagCursor } from "../xml/tag-cursor";
import type { ScannedCell, ScannedFormula, ScannedRow } from "./scanned-sheet";

/**
 * Gathers one row's cells while the cursor walks through them. Rows and cells that do not say where they stand follow the one before.
 * What other programs keep inside a cell (`extLst`) may have elements of the same names, and is none of it.
 */
export class RowScan {
  readonly #depth: number;
  readonly #row: number;
  readonly #hidden: boolean;
  readonly #style: number | null;
  readonly #start: number;
  readonly #openEnd: number;
  readonly #cells: ScannedCell[] = [];
  #column = -1;
  #cell: OpenCell | null = null;
  /** Where the text of the element that is being read begins. */
  #from = 0;
  #inline = false;
  #phonetic = 0;

  constructor(cursor: TagCursor, rowIfUnsaid: number) {
    const said = cursor.attribute("r");
    const style = cursor.attribute("s");
    this.#depth = cursor.depth;
    const height = cursor.attribute("ht");
    this.#row = placeOr(said === null ? rowIfUnsaid : Number(said) - 1, LIMITS.rows, cursor.part);
    this.#hidden = isOn(cursor.attribute("hidden")) || (height !== null && Number(height) === 0);
    this.#style = style !== null && isOn(cursor.attribute("customFormat")) ? Number(style) : null;
    this.#start = cursor.start;
    this.#openEnd = cursor.end;
  }

  /** Takes one tag inside the row. */
  take(cursor: TagCursor): void {
    const level = cursor.depth - this.#depth;
    if (cursor.name === "c" && level === 1) {
      if (!cursor.closing) this.#open(cursor);
      if (cursor.closing || cursor.empty) this.#close(cursor);
    } else if (this.#cell !== null) this.#takeInside(cursor, this.#cell, level === 2);
  }

  /** The row, at its closing tag. */
  finish(cursor: TagCursor): ScannedRow {
    return {
      row: this.#row,
      hidden: this.#hidden,
      style: this.#style,
      start: this.#start,
      openEnd: this.#openEnd,
      contentEnd: cursor.empty ? cursor.end : cursor.start,
      end: cursor.end,
      cells: this.#cells,
    };
  }

  #open(cursor: TagCursor): void {
    const said = cursor.attribute("r");
    this.#column = placeOr(said === null ? this.#column + 1 : columnOf(said), LIMITS.columns, cursor.part);
    if (said !== null && !rowAgrees(said, this.#row)) throw damaged(cursor.part);
    const style = cursor.attribute("s");
    this.#phonetic = 0;
    this.#cell = {
      row: this.#row,
      column: this.#column,
      type: cursor.attribute("t") ?? "n",
      style: style === null ? null : Number(style),
      content: null,
      formula: null,
      start: cursor.start,
      openEnd: cursor.end,
      end: cursor.end,
    };
  }

  #close(cursor: TagCursor): void {
    if (this.#cell === null) return;
    this.#cell.end = cursor.end;
    this.#cells.push(this.#cell);
    this.#cell = null;
  }

  #takeInside(cursor: TagCursor, cell: OpenCell, own: boolean): void {
    if (!cursor.closing) this.#from = cursor.end;
    if (own) this.#inline = cursor.name === "is" && !cursor.closing;
    if (own && cursor.name === "v" && cursor.closing) cell.content = this.#textTo(cursor, cell.type);
    else if (this.#inline && cursor.name === "t" && cursor.closing && this.#phonetic === 0)
      cell.content = (cell.content ?? "") + this.#textTo(cursor, "inlineStr");
    else if (cursor.name === "rPh" && !cursor.empty) this.#phonetic += cursor.closing ? -1 : 1;
    else if (own && cursor.name === "f") this.#takeFormula(cursor, cell);
  }

  #textTo(cursor: TagCursor, type: string): string {
    const text = cursor.xml.slice(this.#from, cursor.start);
    return type === "str" || type === "inlineStr" ? readCellText(text) : textIn(text).trim();
  }

  #takeFormula(cursor: TagCursor, cell: OpenCell): void {
    if (!cursor.closing) cell.formula = formulaOf(cursor);
    else if (cell.formula !== null)
      cell.formula = { ...cell.formula, text: readCellText(cursor.xml.slice(this.#from, cursor.start)) };
  }
}

/** A cell while it is being read. */
type OpenCell = { -readonly [Key in keyof ScannedCell]: ScannedCell[Key] };

const KINDS: Readonly<Record<string, ScannedFormula["kind"]>> = {
  shared: "shared",
  array: "array",
  dataTable: "dataTable",
};

function formulaOf(cursor: TagCursor): ScannedFormula {
  const area = cursor.attribute("ref");
  return {
    kind: KINDS[cursor.attribute("t") ?? ""] ?? "plain",
    text: "",
    group: cursor.attribute("si"),
    area: area === null ? null : parseArea(area),
  };
}

/** The zero-based column of `AB12`; faster than a pattern, and there are millions of them. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & ~0x20;
    if (code < 65 || 90 < code) {
      if (address.charCodeAt(at) === 0x24) continue;
      break;
    }
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** Whether `AB12` says the row it stands in; one without digits says none. */
function rowAgrees(address: string, row: number): boolean {
  const digits = address.search(/\d/);
  return digits < 0 || Number(address.slice(digits)) === row + 1;
}

/** A row or column that no sheet has would put its figures beside the table they belong to: refused. */
function placeOr(place: number, count: number, part: string): number {
  if (!Number.isInteger(place) || place < 0 || count <= place) throw damaged(part);
  return place;
}
