import { checkingNow, fixWorkbook, printFixed } from "../../../app";
import type { Command } from "../command";
import { CallError } from "../command";
import { openWorkbook, troubleSentence } from "../open-workbook";
import { needed, oneOf, parseCall } from "../parse";
import { profileNamed } from "../profile-named";
import { saveCopy } from "../save-copy";

/** `hebiao fix`: writes a corrected copy and says what it changed and what is left to a person. */
export const fixCommand: Command = {
  name: "fix",
  usage: "fix FILE --output PATH [--accept safe|ask] [--mark] [--profile NAME] [--lang zh-CN|en]",
  async run(args, io, words) {
    const { values, positionals } = parseCall(
      args,
      {
        output: { type: "string" },
        accept: { type: "string", default: "safe" },
        mark: { type: "boolean", default: false },
        profile: { type: "string" },
        lang: { type: "string" },
      },
      words,
    );
    const file = needed("FILE", positionals[0], words);
    if (1 < positionals.length) throw new CallError(words.commandLine.oneFileEach("fix"));
    const output = needed("--output", values.output, words);
    if (io.samePath(file, output)) throw new CallError(words.commandLine.outputIsInput);
    const accept = oneOf("--accept", values.accept, ["safe", "ask"], words);
    const profile = profileNamed(values.profile, words);
    const opened = await openWorkbook(file, io, words);
    if (!opened.ok) throw new CallError(opened.failure.message);
    const fixed = await fixWorkbook(opened.workbook, {
      ...checkingNow(profile),
      accept,
      mark: values.mark ? words : null,
    });
    if (!fixed.ok) throw new CallError(troubleSentence(fixed.trouble, words));
    await saveCopy(opened.workbook, file, output, io, words);
    io.out(printFixed(fixed.value, output, words));
    return fixed.value.after.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
