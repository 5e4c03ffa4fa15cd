import type { Command } from "../command";
import { checkCommand } from "./check";
import { allocateCommand } from "./allocate";
import { explainCommand } from "./explain";
import { fixCommand } from "./fix";
import { roundCommand } from "./round";

/** Every command there is, in the order the help shows them. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  fixCommand,
  allocateCommand,
  roundCommand,
  explainCommand,
];
