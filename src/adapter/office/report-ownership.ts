import type { Talk } from "./attempt";

/** Under this key the workbook remembers which sheet our report is, and what stood in it when it was written. */
const KEY = "hebiao.report";

/** The sheet that was written as the report, and the print of its contents. */
export interface ReportRecord {
  readonly sheet: string;
  readonly print: string;
}

/** Queues the loading of the record; call the answer after the next sync. */
export function reportRecord({ context }: Talk): () => ReportRecord | null {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => (setting.isNullObject ? null : recordIn(setting.value));
}

/** Queues the loading of the report's name alone. */
export function reportName(talk: Talk): () => string | null {
  const record = reportRecord(talk);
  return () => record()?.sheet ?? null;
}

/** Queues the writing of the record. */
export function rememberReport({ context }: Talk, { sheet, print }: ReportRecord): void {
  context.workbook.settings.add(KEY, { sheet, print });
}

/** A short print of a sheet's contents: two contents that differ have, for our purpose, two prints (FNV-1a, 32 bits, twice). */
export function printOf(contents: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(contents);
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed)).join("-");
}

function hash(text: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16);
}

function recordIn(value: unknown): ReportRecord | null {
  if (typeof value !== "object" || value === null || !("sheet" in value) || !("print" in value)) return null;
  const { sheet, print } = value;
  return typeof sheet === "string" && typeof print === "string" ? { sheet, print } : null;
}
