import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import type { Words } from "../../app";
import { CallError } from "./command";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The arguments of a command, or a call error in words that names the option at fault. */
export function parseCall<O extends Options>(
  args: readonly string[],
  options: O,
  words: Words,
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>> {
  try {
    return parseArgs({ args: withNegatives(args), options, allowPositionals: true });
  } catch (mistake) {
    // Told by its message: the options Node complains about stand there in quotes, and nowhere else.
    const named = /'([^']+)'/.exec(String(mistake))?.[1] ?? "";
    throw new CallError(words.commandLine.badOption(named.split(/[ ,]/)[0] ?? ""));
  }
}

/** `--total -5` as `--total=-5`: Node takes what begins with a dash for an option, and no option of ours is a digit. */
function withNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const option = joined.at(-1);
    if (/^-[\d.]/.test(arg) && option !== undefined && /^--[^=]+$/.test(option))
      joined.splice(-1, 1, `${option}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}

/** The value where it is one of those allowed. */
export function oneOf<T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
  words: Words,
): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new CallError(words.commandLine.badValue(option, value, allowed));
  return found;
}

/** The value, or a call error that says what is missing. */
export function needed<T>(what: string, value: T | undefined, words: Words): T {
  if (value === undefined) throw new CallError(words.commandLine.missing(what));
  return value;
}
