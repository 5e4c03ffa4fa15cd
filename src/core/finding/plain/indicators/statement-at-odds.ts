import type { Book } from "../../../constraint";
import type { Funds, Statement } from "../../../form";
import { managementStatements } from "../../../form";
import type { CellRef } from "../../../grid";
import { figureOf } from "../../../grid";
import type { Amount } from "../../../number";
import { amountOf } from "../../../number";
import { label } from "../../../text";
import type { Finding, Severity } from "../../finding";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";

/** Below this, forms ask for a reason: 预算执行率未达到90%的需说明原因. */
const LEAST_RATE = amountOf(0.9);

/**
 * Statements of the management block at odds with the funds above them: 执行没有偏离预算 at 85.96 %, 足额 beside 0.00. Source: domain
 * rule 16.
 */
export const statementAtOdds: PlainLaw = {
  id: "statement-at-odds",
  find: ({ book, grids }) =>
    grids.flatMap((grid) => {
      const funds = fundsOn(book, grid.sheet);
      if (funds === null) return [];
      return managementStatements(grid).flatMap((statement) => [
        ...noDeviation(funds, statement),
        ...inFull(funds, statement),
      ]);
    }),
};

const NO_DEVIATION =
  /((不存在|没有|未(出现|发生|见)|无)[^。;]{0,18}(偏离|偏差|差异|差距|出入)|(与|和)预算数?[^。;]{0,4}(一致|相符|吻合))/;
const ABOUT_EXECUTION = /(执行|预算|支出)/;

function noDeviation(funds: Funds, { about, said }: Statement): readonly Finding[] {
  const text = label(said.text);
  if (!NO_DEVIATION.test(text) || !ABOUT_EXECUTION.test(`${about}${text}`)) return [];
  const low = rowsOf(funds).flatMap((row) => {
    const rate = rateOf(funds, row);
    return rate?.lt(LEAST_RATE) === true ? [{ row, rate }] : [];
  });
  const [first] = low;
  if (first === undefined) return [];
  return [
    finding(
      funds,
      said.at,
      low.flatMap(({ row }) => rateCell(funds, row)),
      {
        severity: first.row === (funds.total ?? 0) ? "verify" : "notice",
        about,
        said: said.text,
        figure: percent(funds, first.row, first.rate),
        row: funds.table.rows[first.row]?.raw ?? "",
      },
    ),
  ];
}

const LOCAL = /^(其中[:]?)?(地方|省级|市级|区级|县级|省|市|县|本级)/;

/** 足额安排 beside a local budget of 0.00. */
function inFull(funds: Funds, { about, said }: Statement): readonly Finding[] {
  if (!/足额/.test(label(said.text)) || /(未|没有|不)[^。;]{0,4}足额/.test(label(said.text))) return [];
  return funds.table.rows.flatMap((line, row) => {
    const budget = funds.table.cells[row]?.[funds.budget];
    const at = funds.table.refs[row]?.[funds.budget];
    const figure = budget === undefined ? null : figureOf(budget);
    if (
      !LOCAL.test(line.label) ||
      at === undefined ||
      budget === undefined ||
      figure?.value.isZero() !== true
    )
      return [];
    return [
      finding(funds, said.at, [at], {
        severity: "verify",
        about,
        said: said.text,
        figure: budget.text,
        row: line.raw,
      }),
    ];
  });
}

interface Odds {
  readonly severity: Severity;
  readonly about: string;
  readonly said: string;
  readonly figure: string;
  readonly row: string;
}

function finding(funds: Funds, at: CellRef, others: readonly CellRef[], odds: Odds): Finding {
  return plainFinding({
    rule: "statement-at-odds",
    severity: odds.severity,
    table: funds.table.id,
    cells: [at, ...others],
    ...(others[0] === undefined ? {} : { against: others[0] }),
    facts: {
      rowLabel: odds.about,
      expected: odds.figure,
      actual: odds.said,
      more: { other: odds.row.replace(/[:：]$/, "") },
    },
  });
}

/** The funds block of a sheet's self-evaluation; null where there is none, or several. */
function fundsOn(book: Book, sheet: string): Funds | null {
  const all = book.views
    .filter(({ table }) => table.sheet === sheet)
    .flatMap((view) => book.fundsOf(view) ?? []);
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** The total first, then the others. */
function rowsOf({ table, total }: Funds): readonly number[] {
  const rows = table.rows.map((_, row) => row);
  return total === null ? rows : [total, ...rows.filter((row) => row !== total)];
}

function rateOf({ table, budget, executed }: Funds, row: number): Amount | null {
  const [planned, spent] = [budget, executed].map((column) => {
    const cell = table.cells[row]?.[column];
    return cell === undefined ? null : (figureOf(cell)?.value ?? null);
  });
  return planned == null || spent == null || planned.isZero() ? null : spent.div(planned);
}

function rateCell({ table, rate, executed }: Funds, row: number): readonly CellRef[] {
  const at = table.refs[row]?.[rate ?? executed];
  return at === undefined ? [] : [at];
}

/** The rate as printed, or with two decimals where none is. */
function percent({ table, rate }: Funds, row: number, computed: Amount): string {
  const cell = rate === null ? undefined : table.cells[row]?.[rate];
  const printed = cell === undefined || figureOf(cell) === null ? "" : cell.text.trim();
  return printed === "" ? `${computed.times(100).toFixed(2)}%` : printed;
}
