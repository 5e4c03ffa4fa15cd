import type { CheckJson, FailureJson, WorkbookJson, Words } from "../../../app";
import { htmlPage } from "../../../app";
import { checkFiles } from "../check-files";
import type { FileResult } from "../check-file";
import { collectFiles } from "../collect-files";
import type { Command, ExitStatus } from "../command";
import { CallError } from "../command";
import type { Io } from "../io";
import { needed, oneOf, parseCall } from "../parse";
import { profileNamed } from "../profile-named";
import { checkIntoWorkbook } from "../check-into-workbook";

const FORMATS = ["pretty", "json", "html", "xlsx"] as const;

/** `hebiao check`: verifies workbooks and says what is wrong, in the format asked for. */
export const checkCommand: Command = {
  name: "check",
  usage:
    "check FILE… [--text REPORT] [--format pretty|json|html|xlsx] [--output PATH] [--relations] [--profile NAME] [--lang zh-CN|en] [--jobs N]",
  async run(args, io, words) {
    const { values, positionals } = parseCall(
      args,
      {
        text: { type: "string", multiple: true },
        format: { type: "string", default: "pretty" },
        output: { type: "string" },
        relations: { type: "boolean", default: false },
        profile: { type: "string" },
        lang: { type: "string" },
        jobs: { type: "string", default: "1" },
      },
      words,
    );
    if (values.text !== undefined) throw new CallError(words.commandLine.textNotYet);
    const profile = profileNamed(values.profile, words);
    const format = oneOf("--format", values.format, FORMATS, words);
    const jobs = Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1)
      throw new CallError(words.commandLine.badValue("--jobs", values.jobs, ["1", "2", "3…"]));
    needed("FILE", positionals[0], words);
    const { files, failures } = await collectFiles(positionals, io, words);
    const output = values.output ?? null;
    if (output !== null && [...positionals, ...files].some((file) => io.samePath(file, output)))
      throw new CallError(words.commandLine.outputIsInput);
    if (format === "xlsx")
      return checkIntoWorkbook(files, failures, needed("--output", values.output, words), profile, io, words);
    const call = { language: words.language, format, relations: values.relations, profile, width: io.width };
    const results = await checkFiles(files, call, jobs, io, (done, file) =>
      io.progress(words.commandLine.progress(done, files.length, file)),
    );
    io.progress(null);
    return answer(results, failures, format, output, io, words);
  },
};

async function answer(
  results: readonly FileResult[],
  before: readonly FailureJson[],
  format: "pretty" | "json" | "html",
  output: string | null,
  io: Io,
  words: Words,
): Promise<ExitStatus> {
  const failures = [...before, ...results.flatMap((one) => (one.is === "failed" ? [one.failure] : []))];
  const parts = results.flatMap((one) => (one.is === "checked" ? [one.part] : []));
  const texts = parts.filter((part) => typeof part === "string");
  const text = {
    json: () => `${JSON.stringify(jsonOf(parts, failures), null, 2)}\n`,
    html: () => htmlPage(texts, words),
    pretty: () => texts.join("\n"),
  }[format]();
  if (output === null) io.out(text);
  else
    await io.writeFile(output, new TextEncoder().encode(text)).catch(() => {
      throw new CallError(words.commandLine.notWritten(output));
    });
  if (format !== "json")
    for (const { file, message } of failures) io.err(`${words.commandLine.failure(file, message)}\n`);
  if (0 < failures.length) return 2;
  return results.some((one) => one.is === "checked" && 0 < one.errors) ? 1 : 0;
}

function jsonOf(parts: readonly (string | WorkbookJson)[], failures: readonly FailureJson[]): CheckJson {
  return { version: 1, workbooks: parts.filter((part) => typeof part !== "string"), failures };
}
