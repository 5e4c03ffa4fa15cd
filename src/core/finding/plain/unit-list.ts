import type { TableView } from "../../constraint";
import { pairsOf } from "../../constraint";
import type { CellRef } from "../../grid";
import type { Line } from "../../table";
import { lineAt } from "../../table";
import type { Finding } from "../finding";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

const LEAST_SHARE = 0.7;

/**
 * A total counts each of its units once. Tables that belong together list the same units: what is missing, added or written differently is told once for each
 * pair of tables. Only where nearly all units are in both. Source: domain law 4.
 */
export const unitList: PlainLaw = {
  id: "unit-list",
  find: ({ book }) => [
    ...book.views.flatMap(doubledIn),
    ...pairsOf(book)
      .filter((pair) => book.views.indexOf(pair.earlier) < book.views.indexOf(pair.later))
      .flatMap(({ earlier, later }) => compared(earlier, later)),
  ],
};

/** Names that a list of places and offices is made of; projects and people may share a name. */
const UNIT = /([县区市州旗盟镇乡村]|街道|[局院校所站]|中心|公司)$/;
const LEAST_LINES = 4;

/** A unit that one total counts twice: the same name under the same group, among units that all differ. */
function doubledIn({ table, rows }: TableView): readonly Finding[] {
  return rows.sums.flatMap(({ parts, source }) => {
    const lines = parts.map(({ line }) => lineAt(table.rows, line));
    if (source === "figures" || lines.length < LEAST_LINES) return [];
    if (!lines.every(({ label }) => UNIT.test(label))) return [];
    const names = lines.map(nameOf);
    const twice = lines.filter((line) => names.indexOf(nameOf(line)) !== names.lastIndexOf(nameOf(line)));
    const [first, ...rest] = twice.flatMap(({ at }) => at ?? []);
    if (first === undefined || twice.length !== 2) return [];
    return [
      plainFinding({
        rule: "unit-list",
        severity: "verify",
        table: table.id,
        cells: [first, ...rest],
        facts: { rowLabel: twice[0]?.raw ?? null, more: { doubled: twice[0]?.raw ?? "" } },
      }),
    ];
  });
}

/** A unit's name with the groups that it stands in. */
function nameOf({ path }: Line): string {
  return path.join("/");
}

function compared(earlier: TableView, later: TableView): readonly Finding[] {
  const before = unitsOf(earlier);
  const now = unitsOf(later);
  const [had, has] = [labelsOf(before), labelsOf(now)];
  const missing = before.filter(({ label }) => !has.has(label));
  const added = now.filter(({ label }) => !had.has(label));
  const common = before.length - missing.length;
  if (common < LEAST_SHARE * Math.max(before.length, now.length)) return [];
  const renamed = added.flatMap((line) => {
    const twin = missing.find((one) => isNearly(one.label, line.label));
    return twin === undefined ? [] : [{ now: line, was: twin }];
  });
  const gone = missing.filter((line) => !renamed.some((pair) => pair.was === line));
  const fresh = added.filter((line) => !renamed.some((pair) => pair.now === line));
  const places = [...renamed.map((pair) => pair.now), ...fresh].flatMap((line) => line.at ?? []);
  const [first, ...rest]: readonly CellRef[] = [...places, ...gone.flatMap((line) => line.at ?? [])];
  if (first === undefined) return [];
  const more: Record<string, string> = { other: earlier.table.sheet };
  if (0 < renamed.length)
    more["renamed"] = renamed.map((pair) => `${pair.now.raw}（${pair.was.raw}）`).join("、");
  if (0 < gone.length) more["missing"] = gone.map((line) => line.raw).join("、");
  if (0 < fresh.length) more["added"] = fresh.map((line) => line.raw).join("、");
  return [
    plainFinding({
      rule: "unit-list",
      severity: "verify",
      table: later.table.id,
      cells: [first, ...rest],
      facts: { rowLabel: renamed[0]?.now.raw ?? null, more },
    }),
  ];
}

function labelsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.map(({ label }) => label));
}

function unitsOf(view: TableView): readonly Line[] {
  const { rows } = view;
  return rows.axis.lines.flatMap(({ line, role }) =>
    line.label === "" || role.total !== null ? [] : [line],
  );
}

/** Names of the same length that differ in one character, or of which one has one character more. */
function isNearly(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (1 < long.length - short.length || short.length < 2) return false;
  if (short.length === long.length) {
    return (
      Array.from({ length: short.length }, (_, at) => at).filter((at) => short[at] !== long[at]).length === 1
    );
  }
  return Array.from({ length: long.length }, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(
    short,
  );
}
