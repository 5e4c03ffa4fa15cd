import type { Readiness, SheetMessage, Thread } from "../../../app";
import type { Outcome, Trouble, WorkbookReading } from "../../../port";
import type { OpenFile } from "./open-file";

/** What a page has done by the thread where a file lies open: all that is answered by plain data. */
export type Deed = Exclude<keyof OpenFile, "read" | "close">;
export type Asks = { readonly [D in Deed]: Parameters<OpenFile[D]> };
export type Gives = { readonly [D in Deed]: Awaited<ReturnType<OpenFile[D]>> };

/** A reading whose sheets went ahead, by their numbers. */
export interface NumberedReading extends Omit<WorkbookReading, "sheets"> {
  readonly sheets: readonly number[];
}

/** What the page asks. The file is opened first and once. */
export type FileAsked =
  | { readonly is: "open"; readonly call: number; readonly bytes: Uint8Array; readonly name: string }
  | { readonly is: "read"; readonly call: number; readonly sheets: readonly string[] | null }
  /** The last of the sheet that came is taken in: the next may follow. */
  | { readonly is: "taken" }
  | {
      readonly [D in Deed]: {
        readonly is: "do";
        readonly call: number;
        readonly deed: D;
        readonly with: Asks[D];
      };
    }[Deed];

/** What the thread answers. Sheets come before the reading that names them, and only those the page does not have. */
export type FileAnswered =
  | Readiness
  | SheetMessage
  | { readonly is: "opened"; readonly call: number; readonly how: Outcome<null, Trouble> }
  | { readonly is: "read"; readonly call: number; readonly reading: Outcome<NumberedReading, Trouble> }
  | { readonly is: "done"; readonly call: number; readonly gives: Gives[Deed] }
  | { readonly is: "mistake"; readonly call: number; readonly why: string };

/** The thread that a file lies open in. */
export type FileThread = Thread<FileAsked, FileAnswered>;
