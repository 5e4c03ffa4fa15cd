import type { PackedRows, PackedSheet } from "../../core/grid";
import type { Report } from "../../core/inspect";
import type { AllocationMade } from "../allocation/allocation-desk";
import type { AllocationDraft } from "../allocation/draft";
import type { AllocationQuestion, AllocationWork } from "../allocation/work";
import type { Asking } from "../mend";
import type { Preview, PreviewLine } from "../session/model";
import type { PackedAmounts } from "./packed-amounts";
import type { PackedRelations } from "./packed-relations";

/** What a copy keeps: no functions, and so no exact amounts, which bring their methods. Lists of machine numbers are copied as such. */
export type Copied<T> = T extends ArrayBufferView
  ? T
  : T extends (...given: never) => unknown
    ? never
    : T extends object
      ? { readonly [K in keyof T]: Copied<T[K]> }
      : T;

/** One end of a line to another thread: a browser's worker, or, inside one, the page. What is posted is copied. */
export interface Line<Out, In> {
  readonly post: (message: Out) => void;
  readonly listen: (heard: (message: In) => void) => void;
}

/** Another thread as the page sees it. */
export interface Thread<Out, In> extends Line<Out, In> {
  /** Called once where the thread could not be started, or died. */
  readonly onDeath: (died: (why: string) => void) => void;
  /** Ends it, whatever it is doing. */
  readonly end: () => void;
}

/** The first that a thread says: nothing is asked before. */
export type Readiness =
  | { readonly is: "ready" }
  /** What it is to serve could not be had in this thread. */
  | { readonly is: "unfit"; readonly why: string };

/** A sheet on its way to another thread: its frame, then its rows in slices, all under one number. */
export type SheetMessage =
  | { readonly is: "sheet"; readonly grid: number; readonly frame: PackedSheet }
  | { readonly is: "rows"; readonly grid: number; readonly rows: PackedRows };

/** The thread that the engine works in. */
export type EngineThread = Thread<Copied<Asked>, Answered>;

/** What the page asks. Grids are sent once and then named by their numbers. */
export type Asked =
  /** All grids of those sent that will still be asked for; the others can be forgotten. */
  | { readonly is: "keep"; readonly grids: readonly number[] }
  | SheetMessage
  /** The page has taken in the relations that came last, and drawn itself: whatever follows them may come. */
  | { readonly is: "go-on"; readonly call: number }
  | {
      readonly is: "inspect";
      readonly call: number;
      readonly grids: readonly number[];
      readonly asking: Asking;
    }
  | {
      readonly is: "plan";
      readonly call: number;
      readonly grids: readonly number[];
      readonly asking: Asking;
      readonly purpose: Preview["purpose"];
    }
  | {
      readonly is: "allocate";
      readonly call: number;
      readonly grids: readonly number[];
      readonly asking: Asking;
      readonly question: AllocationQuestion;
    }
  | {
      readonly is: "make-allocation";
      readonly call: number;
      readonly grids: readonly number[];
      readonly asking: Asking;
      readonly draft: AllocationDraft;
    };

/** What the thread answers. */
export type Answered =
  | Readiness
  | { readonly is: "relations"; readonly call: number; readonly relations: PackedRelations }
  | { readonly is: "report"; readonly call: number; readonly report: Omit<Report, "relations"> }
  | { readonly is: "lines"; readonly call: number; readonly lines: readonly PreviewLine[] }
  | { readonly is: "work"; readonly call: number; readonly work: AllocationWork }
  | {
      readonly is: "made";
      readonly call: number;
      readonly made: PackedAmounts<AllocationMade> | null;
    }
  | { readonly is: "mistake"; readonly call: number; readonly why: string };
