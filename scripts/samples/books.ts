/** All sample workbooks: each report's clean workbook and its copy from before the check. */
import type { WorkbookPlan } from "./plan";
import { recalculated } from "./recalculate";
import { shanghaiResidentInsurance, shanghaiResidentInsuranceSlips } from "./reports/shanghai-2022-resident-insurance";
import { shanghaiMedicalAssistance, shanghaiMedicalAssistanceSlips } from "./reports/shanghai-2023-medical-assistance";
import { shanghaiServiceCapacity, shanghaiServiceCapacitySlips } from "./reports/shanghai-2023-service-capacity";
import { tianjinMedicalAssistance, tianjinMedicalAssistanceSlips } from "./reports/tianjin-2023-medical-assistance";
import type { Slip } from "./slip";
import { recordsOf, spoiled } from "./slip";
import { workbookBytes } from "./workbook-bytes";

const BOOKS: readonly (readonly [WorkbookPlan, readonly Slip[]])[] = [
  [shanghaiMedicalAssistance, shanghaiMedicalAssistanceSlips],
  [tianjinMedicalAssistance, tianjinMedicalAssistanceSlips],
  [shanghaiServiceCapacity, shanghaiServiceCapacitySlips],
  [shanghaiResidentInsurance, shanghaiResidentInsuranceSlips],
];

/** Every file of `samples/` by its name, in the same bytes on every run. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [plan, slips] of BOOKS) {
    const draft = spoiled(plan, slips);
    files.set(`${plan.name}.xlsx`, await workbookBytes(recalculated(plan)));
    files.set(`${draft.name}.xlsx`, await workbookBytes(draft));
  }
  files.set("slips.json", new TextEncoder().encode(`${JSON.stringify(slipList(), null, 2)}\n`));
  return files;
}

/** The content of slips.json: for each draft, what was slipped where. */
export function slipList() {
  return {
    version: 1,
    drafts: BOOKS.map(([plan, slips]) => ({
      draft: `${plan.name}-draft.xlsx`,
      clean: `${plan.name}.xlsx`,
      slips: recordsOf(plan, slips),
    })),
  };
}
