import type { Funds, MoneyField } from "../../form";
import { figureOf } from "../../grid";
import type { Book } from "../kind";
import type { TableView } from "../view";
import type { FormAmount, NamedAmount } from "./named-amount";
import { amountOfField, madeAmount, worthOf } from "./named-amount";

const AMOUNT = "(总额|总数|金额|数额|数|额|预算|预算数|经费)?$";
const BASIC = new RegExp(`^(部门|单位|年度|本年|全年)*基本支出${AMOUNT}`);
const PROJECTS = new RegExp(`^(部门|单位|年度|本年|全年)*项目支出${AMOUNT}`);
const FURTHER = new RegExp(`^(经营|其[他它]|上缴上级|对附属单位补助)支出${AMOUNT}`);

/** So many rows stand between the kinds of spending and the funds at most. */
const REACH = 12;

/** So many decimal digits by which a slip has to outdo accident. */
const ASK = 1.2;

/**
 * What a form of whole units names above its funds, 基本支出 and 项目支出: all that a unit spends, so that together they make the budget in
 * the block below, or what was spent of it in places that name that. Source: 部门整体支出绩效自评表 of Hubei; the unit's spending by law is
 * basic, of projects, and, in institutions, of business and to other units (政府收支分类, 部门决算 财决04表).
 */
export function unitSpendingOf({ views, fields, fundsOf }: Book): readonly SpendingOf[] {
  return views.flatMap((view) => {
    const funds = fundsOf(view);
    const parts = funds === null ? null : spendingOver(view, fields);
    if (funds === null || parts === null) return [];
    const made = madeAmount(amountsOf(funds), parts, ASK);
    return made === null ? [] : [{ ...made, table: view.table.id }];
  });
}

/** What makes an amount of a form's funds, and their table. */
export interface SpendingOf extends NamedAmount {
  readonly table: string;
}

/** The budget, then what was spent, in the line of the funds' total. */
function amountsOf({ table, total, budget, executed }: Funds): readonly FormAmount[] {
  return [budget, executed].flatMap((column) => {
    const cell = table.cells[total ?? -1]?.[column];
    const at = table.refs[total ?? -1]?.[column];
    const figure = cell === undefined ? null : figureOf(cell);
    return at === undefined || figure === null ? [] : [{ at, figure, worth: worthOf(figure, table.unit) }];
  });
}

/** The kinds of spending that the nearest rows above a block of funds name: both of them, and once each; else null. */
function spendingOver({ table }: TableView, fields: readonly MoneyField[]): readonly FormAmount[] | null {
  const { sheet, area } = table;
  const isAbove = ({ at }: MoneyField): boolean =>
    at.sheet === sheet && at.row < area.top && area.top - at.row <= REACH;
  const above = fields.filter(isAbove);
  const basic = above.filter(({ name }) => BASIC.test(name)).at(-1);
  if (basic === undefined) return null;
  const beside = above.filter(({ at }) => Math.abs(at.row - basic.at.row) <= 1);
  const named = [PROJECTS, FURTHER].map((kind) => beside.filter(({ name }) => kind.test(name)));
  const [projects = [], further = []] = named;
  const isTwice = beside.filter(({ name }) => BASIC.test(name)).length !== 1;
  if (isTwice || projects.length !== 1) return null;
  return [basic, ...projects, ...further].map(amountOfField);
}
