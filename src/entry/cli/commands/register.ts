import type { Command } from "../command";
import { checkCommand } from "./check";
import { explainCommand } from "./explain";
import { fixCommand } from "./fix";

/** Every command there is, in the order the help shows them. */
export const COMMANDS: readonly Command[] = [checkCommand, fixCommand, explainCommand];
