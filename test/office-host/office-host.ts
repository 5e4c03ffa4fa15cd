import { Events } from "./events";
import type { Generation } from "./generation";
import { has, isSetSupported } from "./generation";
import type { HostErrorCode } from "./host-error";
import { HostError } from "./host-error";
import type { Json } from "./json";
import { list, record } from "./json";
import type { PaneWindow } from "./objects/services";
import { service } from "./objects/services";
import { workbookObject } from "./objects/workbook-object";
import { Person } from "./person";
import type { BatchAnswer } from "./protocol/batch";
import { runBatch } from "./protocol/batch";
import type { HostObject } from "./protocol/host-object";
import { References } from "./protocol/references";
import { Traffic, bytesOf } from "./traffic";
import type { SheetSketch } from "./workbook/workbook";
import { HostWorkbook } from "./workbook/workbook";

export interface HostOptions {
  readonly name?: string;
  readonly sheets: readonly SheetSketch[];
  readonly generation?: Generation;
  /** Smaller limits than Excel's, for tests that need not be large to meet them. */
  readonly limits?: Partial<Limits>;
}

/** What Excel refuses to carry ("Resource limits and performance optimization"). */
export interface Limits {
  /** Bytes of one request or one answer. */
  readonly message: number;
  /** Cells that one range may be asked for. */
  readonly cells: number;
}

/** 5 MB in Excel on the web, five million cells everywhere. */
const LIMITS: Limits = { message: 5_000_000, cells: 5_000_000 };

/** How the host misbehaves: a person is editing a cell, the session is gone, or nothing answers any more. */
export type Fault = "cell-edit" | "session-lost" | "silent" | null;

/**
 * The client's request flags: "this writes", and "but every step of it can be undone". A request with the first and
 * without the second empties the person's undo list (issues 3788, 6170); only with ExcelApiUndo does the client ever
 * set the second for a write.
 */
const WRITES = 1;
const UNDOABLE = 16;

/** Excel as the client sees it: answers requests over a workbook in memory. */
export class OfficeHost {
  readonly workbook: HostWorkbook;
  readonly events = new Events();
  readonly references = new References();
  readonly traffic = new Traffic();
  readonly person: Person;
  readonly generation: Generation;
  readonly pane: PaneWindow = { state: "Visible" };
  fault: Fault = null;
  private readonly limits: Limits;
  private readonly root: HostObject;
  private readonly failures: HostErrorCode[] = [];

  constructor({ name = "工作簿1.xlsx", sheets, generation = "1.17", limits = {} }: HostOptions) {
    this.workbook = new HostWorkbook(name, sheets);
    this.generation = generation;
    this.limits = { ...LIMITS, ...limits };
    this.person = new Person(this.workbook, this.events);
    this.root = workbookObject({
      workbook: this.workbook,
      events: this.events,
      references: this.references,
      mostCells: this.limits.cells,
    });
  }

  /** The next request fails with this code before anything of it is done. */
  failNext(code: HostErrorCode): void {
    this.failures.push(code);
  }

  isSetSupported(name: string, version?: string): boolean {
    return isSetSupported(this.generation, name, version);
  }

  /** Answers one request body, or null where the host is silent. */
  answer(body: string, flags: number): string | null {
    if (this.fault === "silent") return null;
    const writes = (flags & WRITES) !== 0;
    const clearsUndo = writes && (flags & UNDOABLE) === 0;
    const sent = bytesOf(body);
    const request: Json = JSON.parse(body) as Json;
    const answer = JSON.stringify(this.answered(request, sent));
    const received = bytesOf(answer);
    this.traffic.note({
      sent,
      received,
      actions: list(record(request)["Actions"]).length,
      writes,
      clearsUndo,
    });
    if (clearsUndo) this.person.undoable = 0;
    return received <= this.limits.message
      ? answer
      : JSON.stringify(failure("ResponsePayloadSizeLimitExceeded"));
  }

  private answered(request: Json, sent: number): BatchAnswer {
    if (this.fault === "cell-edit") return failure("InvalidOperationInCellEditMode");
    if (this.fault === "session-lost") return failure("InvalidOrTimedOutSession");
    if (this.limits.message < sent) return failure("RequestPayloadSizeLimitExceeded");
    const next = this.failures.shift();
    if (next !== undefined) return failure(next);
    return runBatch(
      {
        root: this.root,
        service: (name) => service(name, this.pane),
        references: this.references,
        supports: (since) => has(this.generation, since),
      },
      request,
    );
  }
}

/** An answer in which nothing was done. */
function failure(code: HostErrorCode): BatchAnswer {
  const { message } = new HostError(code);
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}
