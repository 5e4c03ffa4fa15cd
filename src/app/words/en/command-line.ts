import type { CommandLineWords } from "../command-line";
import { plural } from "./phrases";

/** What only the command line says, in English. */
export const COMMAND_LINE_EN: CommandLineWords = {
  purpose:
    "Hebiao checks totals, weights, execution rates, batches and carried figures in self-evaluation and allocation tables.",
  usage: "Usage:",
  commands: {
    check: "checks workbooks (files or folders, .xlsx and .xlsm)",
    fix: "writes a corrected copy; the input stays as it is",
    allocate: "allocates by the factor method, so that all that is printed adds up",
    round: "rounds a table so that what is printed still adds up",
    explain: "tells every relation a cell is in",
  },
  version: "tells which version this is",
  unknownCommand: (name) => `There is no command “${name}”.`,
  badOption: (option) => `The option ${option} is unknown or not used as it should be.`,
  missing: (what) => `${what} is missing.`,
  badValue: (option, value, allowed) => `${option} cannot be “${value}”; it can be ${allowed.join(", ")}.`,
  noSuchFile: (path) => `There is no file ${path}.`,
  unreadable: (path) => `The file ${path} cannot be opened; perhaps reading it is not allowed.`,
  noWorkbooksIn: (folder) => `There is no .xlsx or .xlsm file in ${folder}.`,
  notWritten: (path) =>
    `The file ${path} could not be written; see whether its folder exists and may be written to.`,
  outputIsInput: "--output must not be the input: Hebiao never changes the original.",
  signatureLost: (path) =>
    `${path} is digitally signed: the signature holds for the original only, and no longer for the copy.`,
  awaiting: (count, areas) =>
    `${plural(count, "formula")} ${count === 1 ? "depends" : "depend"} on what was changed; the copy still holds the old results, which Excel or WPS recalculates when it is next opened: ${areas.join(", ")}.`,
  oneFileOnly: "This format takes one workbook at a time.",
  oneFileEach: (command) => `${command} takes one workbook at a time; please run it for each.`,
  textNotYet: "Checking a report's text (--text) is not possible yet; please check the workbook alone.",
  noProfile: (name, known) => `There is no scoring profile “${name}”; there are ${known.join(", ")}.`,
  notACell: (address) => `“${address}” is not a cell; write it as SHEET!E5.`,
  progress: (done, of, file) => `${done}/${of}  ${file}`,
  relations: (count) => `${plural(count, "relation")}:`,
  noRelations: "This cell is in no relation.",
  wrote: (cells, path) => `${plural(cells, "cell")} changed, written to ${path}.`,
  wroteNothing: (path) => `No cell can safely be changed; the copy is in ${path}.`,
  takenBack: (relations) =>
    `These changes would break what balanced before (${relations.join(", ")}), so none was made.`,
  left: (counts) => (counts.length === 0 ? "Nothing is left to say." : `Left: ${counts.join(", ")}.`),
  failure: (file, message) => `${file}: ${message}`,
};
