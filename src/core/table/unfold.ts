import type { Grid } from "../grid";
import { cellAt, figureOf } from "../grid";
import type { Amount } from "../number";
import { sumOf, ZERO } from "../number";
import type { RowLabel } from "./row-label";
import { rowLabels } from "./row-label";
import type { Wing } from "./wings";

/** A row of the body as one wing has it. */
export interface BodyRow {
  /** The row of the sheet. */
  readonly row: number;
  /** From 0; below zero for a total over the wings from one on (-1: over all of them). */
  readonly wing: number;
  readonly figures: readonly number[];
  readonly label: RowLabel;
}

/** Body rows of all wings, one wing after the other; a total that closes all wings comes last, once. */
export function unfold(grid: Grid, body: readonly number[], wings: readonly Wing[]): readonly BodyRow[] {
  const perWing = wings.map((wing, at) => {
    const labels = rowLabels(grid, body, wing);
    return body.map((row, place) => ({
      row,
      wing: at,
      figures: wing.figures,
      label: labels[place] ?? { path: [], raw: "", at: null, indent: 0, ordinal: "" },
    }));
  });
  if (perWing.length === 1) return perWing[0] ?? [];
  const last = totalOfAll(grid, perWing);
  const open = perWing.map((rows) => rows.filter((row) => row !== last));
  const rows = closed(grid, body, open);
  if (last !== null) rows.push({ ...last, wing: closingFrom(0) });
  const areAlike = wings.every(({ heading }) => heading === wings[0]?.heading);
  return areAlike && isFlow(grid, open[0] ?? []) ? asOneList(rows) : rows;
}

/**
 * The total at the foot of the first wing with nothing beside it, where it is that of all wings: label and figure stand in
 * the same wing, so that only the figures can tell.
 */
function totalOfAll(grid: Grid, perWing: readonly (readonly BodyRow[])[]): BodyRow | null {
  const filled = perWing.map((rows) => rows.filter((row) => row.label.raw !== "" || hasFigure(grid, row)));
  const last = filled[0]?.at(-1);
  const others = filled.flat().filter((row) => row !== last);
  if (last === undefined || !isTotal(last) || others.some(isTotal)) return null;
  if (others.some(({ row }) => last.row <= row)) return null;
  const missing = (wings: readonly BodyRow[]): Amount =>
    sumOf(
      last.figures.map((_, place) => {
        const at = (row: BodyRow): Amount => figureAt(grid, row, place);
        return at(last)
          .minus(sumOf(wings.map(at)))
          .abs();
      }),
    );
  return missing(others).lessThan(missing(others.filter(({ wing }) => wing === 0))) ? last : null;
}

function figureAt(grid: Grid, { row, figures }: BodyRow, place: number): Amount {
  return figureOf(cellAt(grid, row, figures[place] ?? -1))?.value ?? ZERO;
}

/** Blocks in which one list goes on from the foot of a block to the head of the next: the first does not end in a total. */
function isFlow(grid: Grid, first: readonly BodyRow[]): boolean {
  const last = first.filter((row) => row.label.raw !== "" && hasFigure(grid, row)).pop();
  return last !== undefined && !isTotal(last);
}

function asOneList(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.map((row) => (row.wing < 0 ? row : { ...row, wing: 0 }));
}

/** Moves totals of several wings, whose label and figure stand in different wings, to the end. */
function closed(grid: Grid, body: readonly number[], perWing: readonly (readonly BodyRow[])[]): BodyRow[] {
  const closing: BodyRow[] = [];
  const moved = new Set<BodyRow>();
  for (const row of body) {
    const here = perWing.flatMap((rows) => rows.filter((one) => one.row === row));
    const first = here.findIndex((one) => one.label.raw !== "" && !hasFigure(grid, one));
    const named = here[first];
    const behind = here.slice(first + 1);
    const filled = behind.filter((one) => hasFigure(grid, one));
    const [value] = filled;
    const isAlone = filled.length === 1 && behind.every((one) => one.label.raw === "");
    if (named === undefined || value === undefined || !isAlone || !closesWings(here, first)) continue;
    closing.push({ ...value, label: named.label, wing: closingFrom(first) });
    [named, ...behind].forEach((one) => moved.add(one));
  }
  return [...perWing.flatMap((rows) => rows.filter((one) => !moved.has(one))), ...closing];
}

/** Whether a row that begins at a wing closes all of them, or by its name those from there on. */
function closesWings(here: readonly BodyRow[], first: number): boolean {
  return here.every((one, at) => at === first || one.label.raw === "") || isTotal(here[first]);
}

/** The wing of a total over the wings from one on. */
function closingFrom(wing: number): number {
  return -1 - wing;
}

function isTotal(row: BodyRow | undefined): boolean {
  return /(合计|总计|共计|总额|小计)/.test(row?.label.path[row.label.path.length - 1] ?? "");
}

export function hasFigure(grid: Grid, row: BodyRow): boolean {
  return row.figures.some((column) => cellAt(grid, row.row, column).reading.is === "figure");
}
