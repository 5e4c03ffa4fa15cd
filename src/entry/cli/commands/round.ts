import type { RoundingCall, Words } from "../../../app";
import {
  checkingNow,
  unroundedJson,
  printRounding,
  roundingJson,
  roundRange,
  writeRounding,
} from "../../../app";
import { answerWith, reasonOf, refuseWith } from "../answer";
import type { Command, ExitStatus } from "../command";
import { CallError } from "../command";
import type { Io } from "../io";
import { openWorkbook, troubleSentence } from "../open-workbook";
import { needed, oneOf, parseCall } from "../parse";
import { isWorkbookPath, saveCopy } from "../save-copy";

/** `hebiao round`: rounds a table so that what is printed still adds up; an output that is a workbook gets the figures. */
export const roundCommand: Command = {
  name: "round",
  usage:
    "round FILE --table 'SHEET!A3:F23' [--divide 10000] [--decimals N] [--margins fixed|movable] [--format pretty|json] [--output PATH] [--lang zh-CN|en]",
  async run(args, io, words) {
    const { values, positionals } = parseCall(
      args,
      {
        table: { type: "string" },
        divide: { type: "string" },
        decimals: { type: "string" },
        margins: { type: "string", default: "movable" },
        format: { type: "string", default: "pretty" },
        output: { type: "string" },
        lang: { type: "string" },
      },
      words,
    );
    const file = needed("FILE", positionals[0], words);
    if (1 < positionals.length) throw new CallError(words.commandLine.oneFileEach("round"));
    const call: RoundingCall = {
      table: needed("--table", values.table, words),
      divide: values.divide ?? null,
      decimals: values.decimals ?? null,
      margins: oneOf("--margins", values.margins, ["fixed", "movable"], words),
    };
    const format = oneOf("--format", values.format, ["pretty", "json"], words);
    return roundFile(file, call, { format, output: values.output ?? null }, io, words);
  },
};

async function roundFile(
  file: string,
  call: RoundingCall,
  wanted: { readonly format: "pretty" | "json"; readonly output: string | null },
  io: Io,
  words: Words,
): Promise<ExitStatus> {
  const { format, output } = wanted;
  if (output !== null && io.samePath(file, output)) throw new CallError(words.commandLine.outputIsInput);
  const opened = await openWorkbook(file, io, words);
  if (!opened.ok) return refuseWith(opened.failure.kind, opened.failure.message, null, format, io);
  const rounded = await roundRange(opened.workbook, call, checkingNow().inspect);
  if (!rounded.ok) {
    const reason = reasonOf(rounded.trouble, words);
    return refuseWith(...reason, format, io, unroundedJson);
  }
  const text =
    format === "json"
      ? `${JSON.stringify(roundingJson(rounded.value), null, 2)}\n`
      : printRounding(rounded.value, words);
  if (output === null || !isWorkbookPath(output)) return answerWith(text, output, io, words);
  const written = await writeRounding(opened.workbook, rounded.value);
  if (!written.ok) throw new CallError(troubleSentence(written.trouble, words));
  await saveCopy(opened.workbook, file, output, io, words);
  return answerWith(text, null, io, words);
}
