import type { CellRef, Edit } from "../grid";
import { qualified, refKey, sameRef } from "../grid";
import type { NonEmpty } from "../text";
import type { BookCell } from "./cell-book";
import type { Facts, Finding, Fix, Rival, Suspect } from "./finding";
import type { Change, Scene } from "./change";
import { areExchanged } from "./exchanged";
import type { Explanation, Story } from "./story";
import type { JudgedConstraint } from "./relations";
import { isBlankTotal, lacksParts } from "./relations";
import type { RuleId } from "./rule-id";
import { SOFT, severityOf } from "./severity-of";
import { printGap, workingOf } from "./working";
import { writeLike } from "./write-like";

/**
 * The findings of one component of broken relations: one for each cell of the likeliest story, each with the relations it
 * mends; or, where no story was found, one for each relation.
 */
export function findingsOf(explanation: Explanation, scene: Scene): readonly Finding[] {
  const { broken, stories } = explanation;
  const [best] = stories;
  if (best === undefined) return broken.map((one) => compose([one], [], explanation, scene));
  const claimed = new Set<JudgedConstraint>();
  return causesIn(best.changes, scene).map(({ lead, followers }) => {
    const keys = [lead, ...followers].map((change) => refKey(change.ref));
    const own = broken.filter((one) => one.keys.some((key) => keys.includes(key)));
    const mine = own.filter((one) => !claimed.has(one));
    mine.forEach((one) => claimed.add(one));
    const shown = 0 < mine.length ? mine : 0 < own.length ? own : broken;
    const others = best.changes.filter((one) => one !== lead);
    return compose(shown, suspectsFor(others, stories, own, scene), explanation, scene, followers);
  });
}

/** The one finding of totals that are more than their lines wherever they stand: it names the first, and suspects no cell. */
export function findingOfShortfall(group: NonEmpty<JudgedConstraint>, scene: Scene): Finding {
  const [first] = group;
  const told = compose(group, [], { broken: group, stories: [], dropped: [] }, scene);
  const { row } = placeOf(first);
  const isRow = group.every((one) => placeOf(one).row === row);
  const whole = isRow ? told.facts.rowLabel : told.facts.columnLabel;
  const more = { of: String(group.length), ...(whole === null ? {} : { whole }) };
  return { ...told, rule: "lines-missing", severity: "verify", facts: { ...told.facts, more } };
}

/** A cell that is wrong, and those that were made to agree with it. */
interface Cause {
  readonly lead: Change;
  readonly followers: readonly Change[];
}

/**
 * The causes of a story. Changed cells of one relation that holds were made to agree: the one that others follow from leads,
 * a total follows its item.
 */
function causesIn(changes: readonly Change[], scene: Scene): readonly Cause[] {
  const left = [...changes];
  const causes: Cause[] = [];
  while (0 < left.length) {
    const group: Change[] = left.splice(0, 1);
    for (const member of group) {
      const tied = left.filter((other) => areTied(member, other, scene));
      tied.forEach((other) => left.splice(left.indexOf(other), 1));
      group.push(...tied);
    }
    const lead =
      group.find((one) => !group.some((other) => other !== one && follows(one, other, scene))) ?? group[0];
    if (lead !== undefined) causes.push({ lead, followers: group.filter((one) => one !== lead) });
  }
  return causes;
}

function areTied(one: Change, other: Change, scene: Scene): boolean {
  return areExchanged(one, other, scene) || follows(one, other, scene) || follows(other, one, scene);
}

/** Whether a cell is the result of a relation that holds and takes another in. */
function follows(one: Change, other: Change, scene: Scene): boolean {
  return scene.relations
    .of(refKey(one.ref))
    .some(
      (relation) =>
        agrees(relation) &&
        relation.constraint.result !== null &&
        sameRef(relation.constraint.result, one.ref) &&
        relation.touches(refKey(other.ref)),
    );
}

/** The change itself and what stands in its place in the other stories beside the same others, likeliest first. */
function suspectsFor(
  others: readonly Change[],
  stories: readonly Story[],
  mends: readonly JudgedConstraint[],
  scene: Scene,
): readonly Suspect[] {
  const rivals = stories.flatMap((story) => {
    const left = story.changes.filter((one) => !others.some((other) => sameRef(other.ref, one.ref)));
    const [only] = left;
    return left.length === 1 && only !== undefined ? [{ change: only, cost: story.cost }] : [];
  });
  const least = rivals[0]?.cost ?? 0;
  const weights = rivals.map((rival) => 10 ** (least - rival.cost));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return rivals.slice(0, MOST_SUSPECTS).map((rival, at) => {
    const cell = scene.cells.at(rival.change.ref);
    const written = cell === undefined ? null : writeLike(cell, rival.change.value);
    return {
      at: rival.change.ref,
      value: cell?.cell.text ?? "",
      proposed: written?.text ?? null,
      stored: written?.value ?? null,
      slip: rival.change.slip?.slip ?? null,
      confidence: Math.round(((weights[at] ?? 0) / total) * 100) / 100,
      mends: mends.filter((one) => one.touches(refKey(rival.change.ref))).length,
      also: others.map((one) => one.ref),
      keeps: scene.relations.of(refKey(rival.change.ref)).filter((one) => !mends.includes(one)).length,
    };
  });
}

const MOST_SUSPECTS = 8;
const CONFIDENT = 0.6;

function compose(
  broken: readonly JudgedConstraint[],
  found: readonly Suspect[],
  explanation: Explanation,
  scene: Scene,
  followers: readonly Change[] = [],
): Finding {
  const primary = primaryOf(broken, found[0]?.at ?? null);
  const incomplete =
    ruleOf(primary, scene) === "blank-total" && lacksParts(primary.constraint, scene.relations, scene.cells);
  const suspects = incomplete ? [] : found;
  const top = suspects[0];
  const shown = top !== undefined && CONFIDENT <= top.confidence ? top.at : placeOf(primary);
  const cells = uniqueCells([shown, ...broken.flatMap((one) => one.cells)]);
  const rule = ruleOf(primary, scene);
  return {
    id: [rule, qualified(shown), ...broken.map((one) => nameOf(one)).sort()].join(" "),
    rule,
    severity: severityOf(broken, rule, suspects, scene),
    table: primary.constraint.table,
    cells,
    facts: { ...factsOf(primary, shown, scene), ...(incomplete ? { expected: null } : {}) },
    // What it is told by stands first.
    workings: [primary, ...broken.filter((one) => one !== primary)].map((one) => workingOf(one, scene.cells)),
    suspects,
    rivals: rivalsOf(broken, explanation, scene),
    fix: fixOf(suspects, broken, scene, followers, fitsAFormula(broken, explanation, scene)),
  };
}

/** Where a relation is shown: at its result, or where its first cell stands. */
function placeOf({ constraint: { result }, cells: [first] }: JudgedConstraint): CellRef {
  const at = result ?? first;
  if (at === undefined) throw new Error("bug: a relation without a cell");
  return at;
}

/** The relation a finding is told by: the one whose result the suspect is, else the surest, else the first. */
function primaryOf(broken: readonly JudgedConstraint[], suspect: CellRef | null): JudgedConstraint {
  const sorted = [...broken].sort((a, b) => trustRank(a) - trustRank(b));
  const asResult = sorted.find(
    (one) => suspect !== null && one.constraint.result !== null && sameRef(one.constraint.result, suspect),
  );
  const first = asResult ?? sorted[0];
  if (first === undefined) throw new Error("bug: a finding without a relation");
  return first;
}

function trustRank(one: JudgedConstraint): number {
  return one.constraint.trust === "stated" ? 0 : 1;
}

function nameOf(one: JudgedConstraint): string {
  return `${one.constraint.kind}@${qualified(placeOf(one))}`;
}

function ruleOf(primary: JudgedConstraint, scene: Scene): RuleId {
  return isBlankTotal(primary.constraint, primary.verdict, scene.cells)
    ? "blank-total"
    : primary.constraint.kind;
}

function factsOf(primary: JudgedConstraint, shown: CellRef, scene: Scene): Facts {
  const cell = scene.cells.at(shown);
  const result = resultCell(primary, scene);
  const { computed, shown: printed } = primary.verdict;
  const { stated } = primary.constraint;
  const working = workingOf(primary, scene.cells);
  return {
    rowLabel: stated?.label ?? nonBlank((result ?? cell)?.rowLabel),
    columnLabel: stated === null ? nonBlank((result ?? cell)?.columnLabel) : null,
    expected: working.computed,
    actual: result?.state === "blank" ? null : working.printed,
    gap:
      computed === null || working.computed === `${working.printed}%`
        ? null
        : printGap(result, computed.minus(printed ?? 0).abs()),
    over: computed === null || printed === null ? null : computed.lt(printed),
    unit: nonBlank(cell?.unit),
    more: {},
  };
}

function resultCell(primary: JudgedConstraint, scene: Scene): BookCell | null {
  const { result } = primary.constraint;
  return result === null ? null : (scene.cells.at(result) ?? null);
}

function nonBlank(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

function uniqueCells(refs: NonEmpty<CellRef>): NonEmpty<CellRef> {
  const [first, ...rest] = refs;
  const others = new Map(rest.map((ref) => [refKey(ref), ref] as const));
  others.delete(refKey(first));
  return [first, ...others.values()];
}

function rivalsOf(
  broken: readonly JudgedConstraint[],
  explanation: Explanation,
  scene: Scene,
): readonly Rival[] {
  const keys = new Set(broken.flatMap((one) => one.keys));
  return explanation.dropped
    .filter((one) => keys.has(refKey(one.ref)))
    .slice(0, 5)
    .flatMap((one) => {
      const cell = scene.cells.at(one.ref);
      if (cell === undefined) return [];
      return [
        {
          at: one.ref,
          proposed: writeLike(cell, one.value).text,
          breaks: one.breaks.map((against) => ({
            rule: against.constraint.kind,
            result: against.constraint.result,
          })),
        },
      ];
    });
}

const CLEAR_WINNER = 0.75;

/**
 * Whether a formula may be what is wrong of these relations: then a typed figure would be changed to agree with it. A formula is never
 * written over, so that nobody would be asked about it in its turn.
 */
function fitsAFormula(
  broken: readonly JudgedConstraint[],
  { stories }: Explanation,
  { cells }: Scene,
): boolean {
  return stories.some(({ changes }) =>
    changes.some(
      ({ ref }) => cells.at(ref)?.cell.formula !== null && broken.some((one) => one.touches(refKey(ref))),
    ),
  );
}

/** The likeliest suspect's edit, on the rung of the ladder it deserves; null where a formula stands there. */
function fixOf(
  suspects: readonly Suspect[],
  broken: readonly JudgedConstraint[],
  scene: Scene,
  followers: readonly Change[],
  onlyShown: boolean,
): Fix | null {
  const [top] = suspects;
  const cell = top === undefined ? undefined : scene.cells.at(top.at);
  if (top?.proposed === null || top === undefined || cell === undefined || cell.cell.formula !== null)
    return null;
  const edits: NonEmpty<Edit> = [
    { at: top.at, was: cell.cell.text, becomes: top.proposed, value: top.stored },
    ...followers.flatMap(({ ref, value }): readonly Edit[] => {
      const follower = scene.cells.at(ref);
      if (follower === undefined || follower.cell.formula !== null) return [];
      const written = writeLike(follower, value);
      return [{ at: ref, was: follower.cell.text, becomes: written.text, value: written.value }];
    }),
  ];
  if (onlyShown) return { safety: "show", edits };
  const safety = isSafe(top, suspects, broken, scene)
    ? "safe"
    : CLEAR_WINNER <= top.confidence
      ? "ask"
      : "show";
  return { safety, edits };
}

/**
 * Safe: a derived cell is recomputed, it alone can be wrong, and each of its inputs agrees with something else that holds.
 */
function isSafe(
  top: Suspect,
  suspects: readonly Suspect[],
  broken: readonly JudgedConstraint[],
  scene: Scene,
): boolean {
  const derived = broken.every(
    (one) => one.constraint.result !== null && sameRef(one.constraint.result, top.at),
  );
  const stated = broken.every((one) => one.constraint.trust === "stated" && !SOFT.has(one.constraint.kind));
  if (!derived || !stated || top.confidence < CLEAR_WINNER || 0 < top.also.length) return false;
  if (
    suspects.some(
      (one, at) => 0 < at && one.slip !== null && one.slip !== "stale-total" && 0.05 < one.confidence,
    )
  )
    return false;
  return broken.every((one) =>
    one.cells.every((ref) => {
      if (sameRef(ref, top.at)) return true;
      const cell = scene.cells.at(ref);
      if (cell?.state !== "figure") return false;
      if (cell.value.isZero()) return true;
      return scene.relations.of(refKey(ref)).some((other) => !broken.includes(other) && agrees(other));
    }),
  );
}

function agrees(one: JudgedConstraint): boolean {
  return one.verdict.is === "holds" || one.verdict.is === "rounding";
}
