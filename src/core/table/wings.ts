import { largest } from "../number";
import type { ColumnType } from "./column-type";

/** One of the blocks printed side by side: its stub columns and its figure columns. */
export interface Wing {
  readonly stub: readonly number[];
  /** Those of the stub that hold ordinals and codes. */
  readonly ordinals: readonly number[];
  /** Words before the figures that name no rows, by what heads them. */
  readonly asides: readonly number[];
  readonly figures: readonly number[];
  /** What heads its names: `收入项目`, `支出项目`. */
  readonly heading: string;
}

/** A column as the block's layout sees it. */
export interface TypedColumn {
  readonly column: number;
  readonly type: ColumnType;
  /** The labels over it, joined. */
  readonly heading: string;
  /** Whether it may name rows: a column of targets or remarks may not. */
  readonly names: boolean;
  /** How many rows it has words in. */
  readonly named: number;
}

/**
 * Splits a block's columns into wings. A second wing begins at a column of words or ordinals behind figures whose
 * header repeats the first wing's, label for label over the figures; else all columns are one wing.
 */
export function wingsOf(columns: readonly TypedColumn[]): readonly Wing[] {
  const groups: TypedColumn[][] = [];
  let sawFigures = false;
  for (const column of columns) {
    const isStub = column.type === "words" || column.type === "ordinals";
    if (groups.length === 0 || (isStub && sawFigures)) {
      groups.push([]);
      sawFigures = false;
    }
    groups[groups.length - 1]?.push(column);
    sawFigures ||= !isStub;
  }
  const [first, ...rest] = groups;
  if (first === undefined) return [];
  const repeats = rest.filter((group) => group.some((one) => one.type === "figures" || one.type === "blank"));
  const areRepeated = repeats.every((group) => heads(group) === heads(first) && !isDeeper(first, group));
  if (0 < repeats.length && areRepeated && heads(first) !== "") {
    return [first, ...repeats].map(asWing);
  }
  return [asWing(columns)];
}

const LEVEL = /[一二三四]级指标/;

/** Whether a group names its rows by another level than the first: 二级指标 behind 一级指标 breaks those down, and goes on with none. */
function isDeeper(first: readonly TypedColumn[], group: readonly TypedColumn[]): boolean {
  const [outer, inner] = [first, group].map((columns) =>
    columns.map(({ heading }) => LEVEL.exec(heading)?.[0]).find((level) => level !== undefined),
  );
  return outer !== undefined && inner !== undefined && outer !== inner;
}

function heads(group: readonly TypedColumn[]): string {
  return group
    .filter((one) => one.type === "figures" || (one.type === "blank" && one.heading !== ""))
    .map((one) => one.heading)
    .join("|");
}

/** Stub: words and ordinals before the first figures. Later words are remarks and belong to neither. */
function asWing(columns: readonly TypedColumn[]): Wing {
  const first = columns.findIndex((one) => one.type === "figures");
  const stubEnd = first < 0 ? columns.length : first;
  const before = columns.filter((one, at) => at < stubEnd && one.type !== "blank");
  const naming = before.filter((one) => one.names);
  // Where nothing else names most of the rows, a column that might be one of remarks does (`单位名称` behind codes).
  const most = (some: readonly TypedColumn[]): number =>
    largest(some.map((one) => (one.type === "words" ? one.named : 0)));
  const stub = 0 < most(naming) && most(before) <= 2 * most(naming) ? naming : before;
  const figures = columns.filter(
    (one) => one.type === "figures" || (one.type === "blank" && isInside(one, columns)),
  );
  const ordinals = columns.filter((one) => one.type === "ordinals");
  return {
    stub: stub.filter((one) => one.type !== "ordinals").map((one) => one.column),
    ordinals: ordinals.map((one) => one.column),
    asides: before.filter((one) => one.type === "words" && !stub.includes(one)).map((one) => one.column),
    figures: figures.map((one) => one.column),
    // A blank column between two blocks heads nothing.
    heading: stub.flatMap(({ heading }) => (heading === "" ? [] : [heading])).join("|"),
  };
}

/** A headed but empty column counts as a line of the table only behind the stub, whose one line may have no name. */
function isInside(blank: TypedColumn, columns: readonly TypedColumn[]): boolean {
  const [first] = columns;
  const unnamed = first?.type === "blank" ? first : undefined;
  const stub = columns.find((one) => one.type === "words") ?? unnamed;
  return blank.heading !== "" && stub !== undefined && stub.column < blank.column;
}
