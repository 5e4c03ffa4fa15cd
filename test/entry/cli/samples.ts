import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../samples");

/** The bytes of a sample workbook. */
export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

export const CLEAN = "shanghai-2023-medical-assistance.xlsx";
export const DRAFT = "shanghai-2023-medical-assistance-draft.xlsx";
