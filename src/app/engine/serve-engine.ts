import type { Grid } from "../../core/grid";
import type { Report } from "../../core/inspect";
import { AllocationDesk } from "../allocation/allocation-desk";
import type { Asking, Inspector } from "../mend";
import { planPreview } from "../session/plan-preview";
import { packAmounts } from "./packed-amounts";
import { packRelations } from "./packed-relations";
import { ArrivedSheets } from "./sheets-on-the-way";
import type { Answered, Asked, Copied, Line } from "./thread";

/**
 * Answers a page out of the thread this runs in, one question after the other. Relations go a slice at a time, each when the page
 * has taken in the one before: all at once they would keep it from drawing for as long as it takes them in.
 */
export function serveEngine(line: Line<Copied<Answered>, Asked>, inspect: Inspector): void {
  const desk = new EngineDesk(inspect);
  const waiting = new Map<number, Iterator<Answered>>();
  const send = (answers: Iterator<Answered>): void => {
    for (let next = answers.next(); next.done !== true; next = answers.next()) {
      line.post(next.value);
      if (next.value.is !== "relations") continue;
      waiting.set(next.value.call, answers);
      return;
    }
  };
  line.listen((asked) => {
    try {
      if (asked.is !== "go-on") {
        send(desk.answers(asked));
        return;
      }
      const answers = waiting.get(asked.call);
      waiting.delete(asked.call);
      if (answers !== undefined) send(answers);
    } catch (mistake) {
      if (!("call" in asked)) throw mistake;
      line.post({ is: "mistake", call: asked.call, why: String(mistake) });
    }
  });
  line.post({ is: "ready" });
}

/** The sheets that came so far, and the report of the last check. */
class EngineDesk {
  readonly #inspect: Inspector;
  readonly #sheets = new ArrivedSheets();
  readonly #allocations = new AllocationDesk();
  #last: { readonly of: string; readonly report: Report } | null = null;

  constructor(inspect: Inspector) {
    this.#inspect = inspect;
  }

  *answers(asked: Exclude<Asked, { is: "go-on" }>): Generator<Answered> {
    switch (asked.is) {
      case "keep":
        this.#sheets.keep(asked.grids);
        return;
      case "sheet":
      case "rows":
        this.#sheets.take(asked);
        return;
      case "inspect": {
        const { relations, ...report } = this.#report(asked.grids, asked.asking);
        for (const some of packRelations(relations))
          yield { is: "relations", call: asked.call, relations: some };
        yield { is: "report", call: asked.call, report };
        return;
      }
      case "plan": {
        const { purpose, asking } = asked;
        const [grids, report] = [this.#grids(asked.grids), this.#report(asked.grids, asking)];
        yield {
          is: "lines",
          call: asked.call,
          lines: planPreview(purpose, { grids, report }, this.#inspect, asking),
        };
        return;
      }
      case "allocate": {
        const { call, question, asking } = asked;
        yield { is: "work", call, work: this.#allocations.work(question, this.#grids(asked.grids), asking) };
        return;
      }
      case "make-allocation": {
        const { call, draft, asking } = asked;
        const made = this.#allocations.made(draft, this.#grids(asked.grids), asking);
        yield { is: "made", call, made: made === null ? null : packAmounts(made) };
      }
    }
  }

  /** The report of the last check where it was this one; a thread that is new has to check again. */
  #report(grids: readonly number[], asking: Asking): Report {
    const of = JSON.stringify([asking, grids]);
    if (this.#last?.of !== of) this.#last = { of, report: this.#inspect(this.#grids(grids), asking) };
    return this.#last.report;
  }

  #grids(grids: readonly number[]): readonly Grid[] {
    return grids.map((number) => this.#sheets.grid(number));
  }
}
