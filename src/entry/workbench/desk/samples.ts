import type { SampleName, WorkbenchWords } from "../../../app";

/** What the workbench opens with. */
export const FIRST_SAMPLE: SampleName = "shanghai-2023-medical-assistance";

export type SampleState = "draft" | "clean";

/** An example that lies beside this page; `bytes` bring null where it can't be read. */
export function fetchSample(
  sample: SampleName,
  state: SampleState,
  words: WorkbenchWords,
): { readonly bytes: Promise<Uint8Array | null>; readonly name: string } {
  const file = `samples/${sample}${state === "draft" ? "-draft" : ""}.xlsx`;
  return { bytes: fetchBytes(file), name: `${words.sampleTitles[sample]}.xlsx` };
}

async function fetchBytes(file: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(file);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
