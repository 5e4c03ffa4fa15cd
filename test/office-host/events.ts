import type { Area } from "../../src/core/grid";
import { areaAddress } from "../../src/core/grid";
import type { Json } from "./json";
import type { HostSheet } from "./workbook/sheet";

/** Event types as the client numbers them, all with the workbook as their target. */
export const EVENT_TYPES = { changed: 10, added: 13, selected: 14, deleted: 15 } as const;

export type EventName = keyof typeof EVENT_TYPES;

/** Who changed something: the person in this window, a co-author elsewhere, or the add-in itself. */
export type Author = "person" | "co-author" | "add-in";

/** One message of the host: category, type, target, and the event's data as JSON text. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Knows which events the client asked for, and tells it of them. */
export class Events {
  /** `context.runtime.enableEvents` (1.8): while false, this add-in hears of nothing. */
  enabled = true;
  private readonly wanted = new Set<EventName>();
  private readonly ears = new Set<(entries: readonly EventEntry[]) => void>();

  register(name: EventName): void {
    this.wanted.add(name);
  }

  unregister(name: EventName): void {
    this.wanted.delete(name);
  }

  isWanted(name: EventName): boolean {
    return this.wanted.has(name);
  }

  listen(ear: (entries: readonly EventEntry[]) => void): () => void {
    this.ears.add(ear);
    return () => this.ears.delete(ear);
  }

  /**
   * Cells were changed. What they held before is told for a single cell only (issue 5347), co-authors' changes come
   * with the source `Remote`, and since 1.14 the add-in's own say so in `triggerSource`.
   */
  changed(sheet: HostSheet, area: Area, author: Author): void {
    this.raise("changed", {
      worksheetId: sheet.id,
      address: areaAddress(area),
      changeType: "RangeEdited",
      source: author === "co-author" ? "Remote" : "Local",
      triggerSource: author === "add-in" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
    });
  }

  sheetAdded(sheet: HostSheet): void {
    this.raise("added", { worksheetId: sheet.id, source: "Local" });
  }

  sheetDeleted(sheet: HostSheet): void {
    this.raise("deleted", { worksheetId: sheet.id, source: "Local" });
  }

  selected(sheet: HostSheet, area: Area): void {
    this.raise("selected", { worksheetId: sheet.id, address: areaAddress(area) });
  }

  private raise(name: EventName, data: Json): void {
    if (!this.enabled || !this.wanted.has(name)) return;
    const entry: EventEntry = {
      messageCategory: 65_536,
      messageType: EVENT_TYPES[name],
      targetId: "Workbook",
      message: JSON.stringify(data),
    };
    for (const ear of this.ears) ear([entry]);
  }
}
