import type { Funds, IndicatorTable, MoneyField, NamedConstant, ScoreBelow, TableKind } from "../form";
import type { Constraint } from "./constraint";
import type { KindId } from "./kind-id";
import type { TableView } from "./view";

/** All recognised tables of a workbook, in sheet and reading order, with what they mean. */
export interface Book {
  readonly views: readonly TableView[];
  /** The lists of indicators, whose targets and results stand in no table. */
  readonly indicators: readonly IndicatorTable[];
  /** The amounts that forms name among their particulars. */
  readonly fields: readonly MoneyField[];
  /** The scores that forms say again below their lists. */
  readonly scores: readonly ScoreBelow[];
  /** The numbers that are named in cells over tables. */
  readonly constants: readonly NamedConstant[];
  readonly kindOf: (view: TableView) => TableKind;
  readonly fundsOf: (view: TableView) => Funds | null;
}

/** A law: it finds where it must hold. It computes no gaps, chooses no words and offers no fixes. */
export interface Kind {
  readonly id: KindId;
  readonly find: (book: Book) => readonly Constraint[];
}

/** Declares a law. */
export function defineKind(kind: Kind): Kind {
  return kind;
}
