/**
 * Which Excel is played. Versions and what came with them: Microsoft's page "Excel JavaScript API requirement sets" and
 * "Requirements for running Office Add-ins".
 */
export type Generation = "1.7" | "1.14" | "1.17" | "1.20";

export const GENERATIONS: readonly Generation[] = ["1.7", "1.14", "1.17", "1.20"];

interface Traits {
  /** As Office.context.diagnostics would say it. */
  readonly build: string;
  readonly sharedRuntime: boolean;
  /** Requirement set ExcelApiUndo, which newer hosts have: writes of the add-in stay on the person's undo list. */
  readonly undo: string | null;
}

const TRAITS: Readonly<Record<Generation, Traits>> = {
  "1.7": { build: "16.0.10730.20102", sharedRuntime: false, undo: null }, // Excel 2019, volume licence
  "1.14": { build: "16.0.14332.20000", sharedRuntime: true, undo: null }, // Excel LTSC 2021
  "1.17": { build: "16.0.17932.20000", sharedRuntime: true, undo: null }, // Excel LTSC 2024
  "1.20": { build: "16.0.19029.20000", sharedRuntime: true, undo: "1.7" }, // Microsoft 365
};

/** Whether a member that came with `since` (an ExcelApi version) is there. */
export function has(generation: Generation, since: string): boolean {
  return minor(since) <= minor(generation);
}

export function buildOf(generation: Generation): string {
  return TRAITS[generation].build;
}

/** What GetSupportedMatrix answers on Windows: set names with their highest version. */
export function requirementSets(generation: Generation): Readonly<Record<string, string>> {
  const { sharedRuntime, undo } = TRAITS[generation];
  return {
    ExcelApi: generation,
    DialogApi: "1.2",
    RichApiRuntime: "1.1",
    RichApiRuntimeFlag: "1.2",
    ...(sharedRuntime ? { SharedRuntime: "1.1" } : {}),
    ...(undo === null ? {} : { ExcelApiUndo: undo }),
  };
}

/** `Office.context.requirements.isSetSupported` over the same sets. */
export function isSetSupported(generation: Generation, name: string, version = "1.1"): boolean {
  const found = Object.entries(requirementSets(generation)).find(
    ([set]) => set.toLowerCase() === name.toLowerCase(),
  );
  return found !== undefined && minor(version) <= minor(found[1]);
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? "0");
}
