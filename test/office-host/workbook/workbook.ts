import type { Area } from "../../../src/core/grid";
import { HostError } from "../host-error";
import type { Json } from "../json";
import type { Scalar } from "./cell";
import { HostSheet } from "./sheet";

/** What a test says of a sheet: rows of texts as a person would type them, numbers, booleans and blanks. */
export interface SheetSketch {
  readonly name: string;
  /** Where the first row begins; A1 where absent. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

export interface CustomXml {
  readonly id: string;
  xml: string;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** The workbook in memory. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  readonly settings = new Map<string, Json>();
  readonly customXml: CustomXml[] = [];
  selection: Selection;
  structureProtected = false;
  /** Grows with every change of a cell. */
  revision = 0;
  private made = 0;

  constructor(
    readonly name: string,
    sketches: readonly SheetSketch[],
  ) {
    for (const sketch of sketches) this.draw(sketch);
    this.selection = { sheet: this.sheets[0]?.name ?? "", area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** A sheet by its name, in any case, or by its id. */
  sheet(key: string): HostSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** A sheet that must be there. */
  sheetNamed(name: string): HostSheet {
    const sheet = this.sheet(name);
    if (sheet === null) throw new HostError("ItemNotFound");
    return sheet;
  }

  addSheet(name?: string): HostSheet {
    if (this.structureProtected) throw new HostError("AccessDenied");
    const named = name ?? this.freeName();
    this.refuseName(named);
    this.revision += 1;
    const sheet = new HostSheet(this, this.nextId(), named);
    this.sheets.push(sheet);
    return sheet;
  }

  renameSheet(sheet: HostSheet, name: string): void {
    if (this.structureProtected) throw new HostError("AccessDenied");
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.refuseName(name);
    if (this.selection.sheet === sheet.name) this.selection = { ...this.selection, sheet: name };
    sheet.name = name;
  }

  removeSheet(sheet: HostSheet): void {
    if (this.structureProtected) throw new HostError("AccessDenied");
    const visible = this.sheets.filter((one) => one.visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) throw new HostError("InvalidOperation");
    this.revision += 1;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  lookUp(name: string, area: Area): readonly Scalar[] {
    const sheet = this.sheet(name);
    if (sheet === null) return ["#REF!"];
    const values: Scalar[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) values.push(sheet.valueOf(row, column));
    }
    return values;
  }

  /** A new identifier, in the form Excel gives its sheets, rules and parts. */
  nextId(): string {
    this.made += 1;
    return `{00000000-0001-0000-${this.made.toString(16).padStart(4, "0")}-000000000000}`;
  }

  /** Excel's rules for names: 1 to 31 characters, none of these, no quote at the ends, none twice in any case. */
  private refuseName(name: string): void {
    if (!/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u.test(name)) throw new HostError("InvalidArgument");
    if (this.sheet(name) !== null) throw new HostError("ItemAlreadyExists");
  }

  private draw(sketch: SheetSketch): void {
    const sheet = this.addSheet(sketch.name);
    const { row: top, column: left } = sketch.at ?? { row: 0, column: 0 };
    sketch.rows.forEach((row, r) => {
      row.forEach((entry, c) => {
        sheet.enter(top + r, left + c, entry);
      });
    });
  }

  private freeName(): string {
    let count = this.sheets.length + 1;
    while (this.sheet(`Sheet${count}`) !== null) count += 1;
    return `Sheet${count}`;
  }
}
