import { checkingNow, checkWorkbook, explainCell, printExplanation } from "../../../app";
import type { Command } from "../command";
import { CallError } from "../command";
import { openWorkbook, troubleSentence } from "../open-workbook";
import { needed, parseCall } from "../parse";
import { profileNamed } from "../profile-named";

/** `hebiao explain`: every relation a cell is in, each verdict, each story considered and why it was dropped. */
export const explainCommand: Command = {
  name: "explain",
  usage: "explain FILE 'SHEET!CELL' [--profile NAME] [--lang zh-CN|en]",
  async run(args, io, words) {
    const { values, positionals } = parseCall(
      args,
      { profile: { type: "string" }, lang: { type: "string" } },
      words,
    );
    const file = needed("FILE", positionals[0], words);
    const address = needed("'SHEET!CELL'", positionals[1], words);
    const profile = profileNamed(values.profile, words);
    const opened = await openWorkbook(file, io, words);
    if (!opened.ok) throw new CallError(opened.failure.message);
    const checked = await checkWorkbook(opened.workbook, checkingNow(profile));
    if (!checked.ok) throw new CallError(troubleSentence(checked.trouble, words));
    const explanation = explainCell(checked.value, address, words);
    if (explanation === null) throw new CallError(words.commandLine.notACell(address));
    io.out(printExplanation(explanation, words, io.width));
    return explanation.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
