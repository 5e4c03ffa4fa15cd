import type { AllocationCall, Words } from "../../../app";
import {
  allocateRange,
  allocationJson,
  allocationSheet,
  APPORTION_METHODS,
  printAllocation,
  TIE_RULES,
} from "../../../app";
import { answerWith, reasonOf, refuseWith } from "../answer";
import type { Command, ExitStatus } from "../command";
import { CallError } from "../command";
import type { Io } from "../io";
import { openWorkbook, troubleSentence } from "../open-workbook";
import { needed, oneOf, parseCall } from "../parse";
import { isWorkbookPath, saveCopy } from "../save-copy";

/** `hebiao allocate`: allocates by the factor method over a range; an output that is a workbook gets the result as a sheet. */
export const allocateCommand: Command = {
  name: "allocate",
  usage:
    "allocate FILE --base 'SHEET!A3:D19' --total N [--weights 40,20,40] [--method hamilton|largest-unit|last-unit|truncate-last] [--ties largest|later|earlier] [--decimals N] [--floor N] [--cap N|15%] [--not-below 'SHEET!E4:E19'] [--format pretty|json] [--output PATH] [--lang zh-CN|en]",
  async run(args, io, words) {
    const { values, positionals } = parseCall(
      args,
      {
        base: { type: "string" },
        total: { type: "string" },
        weights: { type: "string" },
        method: { type: "string", default: "hamilton" },
        ties: { type: "string", default: "largest" },
        decimals: { type: "string", default: "2" },
        floor: { type: "string" },
        cap: { type: "string" },
        "not-below": { type: "string" },
        format: { type: "string", default: "pretty" },
        output: { type: "string" },
        lang: { type: "string" },
      },
      words,
    );
    const file = needed("FILE", positionals[0], words);
    if (1 < positionals.length) throw new CallError(words.commandLine.oneFileEach("allocate"));
    const call: AllocationCall = {
      base: needed("--base", values.base, words),
      total: needed("--total", values.total, words),
      weights: values.weights ?? null,
      method: oneOf("--method", values.method, APPORTION_METHODS, words),
      ties: oneOf("--ties", values.ties, TIE_RULES, words),
      decimals: values.decimals,
      floor: values.floor ?? null,
      cap: values.cap ?? null,
      notBelow: values["not-below"] ?? null,
    };
    const format = oneOf("--format", values.format, ["pretty", "json"], words);
    return allocateFile(file, call, { format, output: values.output ?? null }, io, words);
  },
};

async function allocateFile(
  file: string,
  call: AllocationCall,
  wanted: { readonly format: "pretty" | "json"; readonly output: string | null },
  io: Io,
  words: Words,
): Promise<ExitStatus> {
  const { format, output } = wanted;
  if (output !== null && io.samePath(file, output)) throw new CallError(words.commandLine.outputIsInput);
  const opened = await openWorkbook(file, io, words);
  if (!opened.ok) return refuseWith(opened.failure.kind, opened.failure.message, null, format, io);
  const allocated = await allocateRange(opened.workbook, call);
  if (!allocated.ok) return refuseWith(...reasonOf(allocated.trouble, words), format, io);
  const text =
    format === "json"
      ? `${JSON.stringify(allocationJson(allocated.value), null, 2)}\n`
      : printAllocation(allocated.value, words);
  if (output === null || !isWorkbookPath(output)) return answerWith(text, output, io, words);
  const written = await opened.workbook.insertSheet(allocationSheet(allocated.value, words));
  if (!written.ok) throw new CallError(troubleSentence(written.trouble, words));
  await saveCopy(opened.workbook, file, output, io, words);
  return answerWith(text, null, io, words);
}
