import type { Complaint, Trouble, Words } from "../../app";
import { errorJson } from "../../app";
import type { ExitStatus } from "./command";
import { CallError } from "./command";
import type { Io } from "./io";
import { troubleSentence } from "./open-workbook";

/** Prints an answer, or writes it to a file where one is named. */
export async function answerWith(
  text: string,
  output: string | null,
  io: Io,
  words: Words,
): Promise<ExitStatus> {
  if (output === null) io.out(text);
  else {
    await io.writeFile(output, new TextEncoder().encode(text)).catch(() => {
      throw new CallError(words.commandLine.notWritten(output));
    });
  }
  return 0;
}

/** Why nothing was done: a name for programs, a sentence for people, and the complaint where it is one of ours. */
export type Reason = readonly [kind: string, message: string, complaint: Complaint | null];

export function reasonOf(trouble: Trouble | Complaint, words: Words): Reason {
  return isComplaint(trouble)
    ? [trouble.is, words.allocation.complaints[trouble.is](trouble.said), trouble]
    : [trouble.is, troubleSentence(trouble, words), null];
}

/** Says why nothing was done: one sentence on standard error, and one JSON document where JSON was asked for. */
export function refuseWith(
  ...[kind, message, complaint, format, io, asJson = errorJson]: readonly [
    ...reason: Reason,
    format: "pretty" | "json",
    io: Io,
    asJson?: typeof errorJson,
  ]
): ExitStatus {
  io.err(`${message}\n`);
  if (format === "json") io.out(`${JSON.stringify(asJson(kind, message, complaint), null, 2)}\n`);
  return 2;
}

function isComplaint(trouble: Trouble | Complaint): trouble is Complaint {
  return "said" in trouble;
}
