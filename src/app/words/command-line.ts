/** The commands of the command line. One that is added needs its words in both languages. */
export const COMMAND_NAMES = ["check", "fix", "allocate", "round", "explain"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** What only the command line says. */
export interface CommandLineWords {
  readonly purpose: string;
  readonly usage: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  /** What `--version` does. */
  readonly version: string;
  readonly unknownCommand: (name: string) => string;
  readonly badOption: (option: string) => string;
  readonly missing: (what: string) => string;
  readonly badValue: (option: string, value: string, allowed: readonly string[]) => string;
  readonly noSuchFile: (path: string) => string;
  readonly unreadable: (path: string) => string;
  readonly noWorkbooksIn: (folder: string) => string;
  readonly notWritten: (path: string) => string;
  readonly outputIsInput: string;
  /** The input is digitally signed, and the copy that is about to be written will not be. */
  readonly signatureLost: (path: string) => string;
  /** Formulas whose results in the copy are those from before the changes. */
  readonly awaiting: (count: number, areas: readonly string[]) => string;
  /** A format that takes only one workbook was given several. */
  readonly oneFileOnly: string;
  /** So was a command that takes only one whatever the format. */
  readonly oneFileEach: (command: CommandName) => string;
  readonly textNotYet: string;
  readonly noProfile: (name: string, known: readonly string[]) => string;
  readonly notACell: (address: string) => string;
  readonly progress: (done: number, of: number, file: string) => string;
  readonly relations: (count: number) => string;
  readonly noRelations: string;
  readonly wrote: (cells: number, path: string) => string;
  readonly wroteNothing: (path: string) => string;
  readonly takenBack: (relations: readonly string[]) => string;
  readonly left: (counts: readonly string[]) => string;
  readonly failure: (file: string, message: string) => string;
}
