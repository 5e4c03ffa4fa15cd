import type { ExcelDoor } from "../../adapter/office";

/** Excel answers within seconds; a minute without a word means that nobody is there any more. */
const PATIENCE = 60_000;

/** Office.js as the adapter wants it. Only to be called once Office is ready. */
export function excelDoor(): ExcelDoor {
  return {
    run: (batch) => Excel.run(batch),
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
    patience: PATIENCE,
  };
}
