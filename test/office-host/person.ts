import type { Area } from "../../src/core/grid";
import type { Author, Events } from "./events";
import type { HostRule, HostSheet } from "./workbook/sheet";
import { readArea } from "./workbook/place";
import type { HostWorkbook } from "./workbook/workbook";

/** What the person at the keyboard does, and what a co-author does elsewhere. */
export class Person {
  /** How many steps Excel's own undo could take back. */
  undoable = 0;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly events: Events,
  ) {}

  /** Types into a cell. */
  types(sheet: string, address: string, typed: string, author: Author = "person"): void {
    const target = this.workbook.sheetNamed(sheet);
    const area = readArea(address);
    target.enter(area.top, area.left, typed);
    this.undoable += 1;
    this.events.changed(target, area, author);
  }

  selects(sheet: string, address: string): void {
    const target = this.workbook.sheetNamed(sheet);
    const area = readArea(address);
    this.workbook.selection = { sheet: target.name, area };
    this.events.selected(target, area);
  }

  protects(sheet: string): void {
    this.workbook.sheetNamed(sheet).isProtected = true;
  }

  unprotects(sheet: string): void {
    this.workbook.sheetNamed(sheet).isProtected = false;
  }

  hides(
    sheet: string,
    what: { readonly rows?: readonly number[]; readonly columns?: readonly number[] } | "sheet",
  ): void {
    const target = this.workbook.sheetNamed(sheet);
    if (what === "sheet") target.visibility = "Hidden";
    else {
      for (const row of what.rows ?? []) target.hiddenRows.add(row);
      for (const column of what.columns ?? []) target.hiddenColumns.add(column);
    }
  }

  merges(sheet: string, address: string): void {
    const target = this.workbook.sheetNamed(sheet);
    const area = readArea(address);
    const first = target.cell(area.top, area.left);
    target.erase(area);
    target.put(area.top, area.left, first);
    target.merges.push(area);
  }

  renames(sheet: string, name: string): void {
    this.workbook.renameSheet(this.workbook.sheetNamed(sheet), name);
  }

  adds(sheet: string): HostSheet {
    const added = this.workbook.addSheet(sheet);
    this.events.sheetAdded(added);
    return added;
  }

  deletes(sheet: string): void {
    const target = this.workbook.sheetNamed(sheet);
    this.workbook.removeSheet(target);
    this.events.sheetDeleted(target);
  }

  /** Gives an area a rule of conditional formatting in Excel's own dialog. */
  colours(sheet: string, address: string, type: HostRule["type"], formula = ""): HostRule {
    const target = this.workbook.sheetNamed(sheet);
    const rule: HostRule = {
      id: this.workbook.nextId(),
      type,
      areas: [readArea(address)],
      formula,
      format: new Map(),
      unreadable: false,
    };
    target.rules.unshift(rule);
    return rule;
  }

  formats(sheet: string, address: string, code: string): void {
    const target = this.workbook.sheetNamed(sheet);
    eachCell(readArea(address), (row, column) =>
      target.put(row, column, { ...target.cell(row, column), format: code }),
    );
  }

  /** Spills a dynamic array's values over an area whose first cell holds its formula. */
  spills(sheet: string, address: string, formula: string): void {
    const target = this.workbook.sheetNamed(sheet);
    const area = readArea(address);
    eachCell(area, (row, column) => {
      const first = row === area.top && column === area.left;
      target.put(row, column, {
        ...target.cell(row, column),
        value: 1,
        formula: first ? formula : null,
        spilled: true,
      });
    });
  }

  /** Saves, closes and opens the workbook again: rules of formatting get new identifiers. */
  reopens(): void {
    for (const sheet of this.workbook.sheets)
      for (const rule of sheet.rules) rule.id = this.workbook.nextId();
    this.undoable = 0;
  }
}

function eachCell(area: Area, act: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) act(row, column);
  }
}
