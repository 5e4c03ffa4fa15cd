import { version } from "../../../package.json";
import { LANGUAGES, wordsIn } from "../../app";
import type { Words } from "../../app";
import type { Command, ExitStatus } from "./command";
import { CallError } from "./command";
import { COMMANDS } from "./commands/register";
import type { Io } from "./io";
import { mistakeSentence } from "./open-workbook";
import { oneOf } from "./parse";
import { printable } from "./printable";

/** The whole command line: picks the command, lets it run, and turns whatever stops it into a sentence. */
export async function run(args: readonly string[], world: Io): Promise<ExitStatus> {
  const io = printable(world);
  const asked = languageAskedFor(args);
  const words = wordsIn(LANGUAGES.find((language) => language === asked) ?? "zh-CN");
  const [name, ...rest] = args;
  if (name === undefined) {
    io.err(help(words));
    return 2;
  }
  if (args.includes("--help") || name === "help" || name === "-h") {
    io.out(help(words));
    return 0;
  }
  if (name === "--version" || name === "-v") {
    io.out(`hebiao ${version}\n`);
    return 0;
  }
  try {
    if (asked !== null) oneOf("--lang", asked, LANGUAGES, words);
    return await commandOf(name, words).run(rest, io, words);
  } catch (mistake) {
    io.progress(null);
    io.err(`${mistake instanceof CallError ? mistake.message : mistakeSentence(mistake, words)}\n`);
    return 2;
  }
}

function commandOf(name: string, words: Words): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined)
    throw new CallError(`${words.commandLine.unknownCommand(name)}\n\n${help(words)}`);
  return command;
}

/** Read before anything else, so that even a wrong call is answered in the language asked for. */
function languageAskedFor(args: readonly string[]): string | null {
  const place = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  return place < 0 ? null : (args[place]?.split("=")[1] ?? args[place + 1] ?? null);
}

function help({ commandLine }: Words): string {
  const lines = COMMANDS.map(({ name, usage }) => `  hebiao ${usage}\n      ${commandLine.commands[name]}`);
  const more = `  hebiao --version\n      ${commandLine.version}`;
  return `${commandLine.purpose}\n\n${commandLine.usage}\n${[...lines, more].join("\n")}\n`;
}
