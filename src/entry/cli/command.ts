import type { CommandName, Words } from "../../app";
import type { Io } from "./io";

/** 0: nothing of severity `error`; 1: at least one; 2: the call or a file could not be used. */
export type ExitStatus = 0 | 1 | 2;

/** One command: it parses its arguments, does its work, prints, and says how it ended. */
export interface Command {
  readonly name: CommandName;
  /** Its arguments as the help shows them, after `hebiao`. */
  readonly usage: string;
  run(args: readonly string[], io: Io, words: Words): Promise<ExitStatus>;
}

/** A call that cannot be obeyed: its message is for the person, already in words. */
export class CallError extends Error {}
