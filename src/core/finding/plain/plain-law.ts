import type { Book } from "../../constraint";
import type { IndicatorTable } from "../../form";
import type { CellRef, Grid } from "../../grid";
import { qualified } from "../../grid";
import type { Scoring } from "../../profile";
import type { NonEmpty } from "../../text";
import type { CellBook } from "../cell-book";
import type { Facts, Finding, Fix, Severity, Suspect } from "../finding";
import type { FormulaReading } from "../formula-reading";
import type { JudgedConstraint } from "../relations";
import type { PlainRuleId } from "../rule-id";

/** What a plain law may look at. */
export interface Premises {
  readonly book: Book;
  readonly grids: readonly Grid[];
  readonly cells: CellBook;
  readonly relations: readonly JudgedConstraint[];
  readonly formulas: FormulaReading;
  /** Every list of indicators, recognised as a table or not. */
  readonly indicators: readonly IndicatorTable[];
  /** The scored forms with their profiles. */
  readonly scorings: readonly Scoring[];
}

/** A law that is no arithmetic of one relation: lists, formulas, formats, weights in labels. */
export interface PlainLaw {
  readonly id: PlainRuleId;
  readonly find: (premises: Premises) => readonly Finding[];
}

/** What a plain law says; the rest of a finding is empty. */
export interface Statement {
  readonly rule: PlainRuleId;
  readonly severity: Severity;
  readonly table: string | null;
  readonly cells: NonEmpty<CellRef>;
  readonly facts: Partial<Facts>;
  /** Where one cell may be at odds with several others: the one this is about. */
  readonly against?: CellRef;
  readonly suspects?: readonly Suspect[];
  readonly fix?: Fix | null;
}

/**
 * A finding of a plain law; its name is the rule and its place, with what it is held against where one place may be at odds with
 * several, so that it is the same on every run.
 */
export function plainFinding(statement: Statement): Finding {
  const places = [statement.cells[0], ...(statement.against === undefined ? [] : [statement.against])];
  return {
    id: [statement.rule, ...places.map(qualified)].join(" "),
    rule: statement.rule,
    severity: statement.severity,
    table: statement.table,
    cells: statement.cells,
    facts: {
      rowLabel: null,
      columnLabel: null,
      expected: null,
      actual: null,
      gap: null,
      over: null,
      unit: null,
      more: {},
      ...statement.facts,
    },
    workings: [],
    suspects: statement.suspects ?? [],
    rivals: [],
    fix: statement.fix ?? null,
  };
}
