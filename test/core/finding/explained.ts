import type { Constraint, KindId, Support } from "../../../src/core/constraint";
import { explain } from "../../../src/core/finding/locate";
import type { Scene } from "../../../src/core/finding/change";
import { breaks, judgeAll } from "../../../src/core/finding/relations";
import type { Explanation } from "../../../src/core/finding/story";
import { addressOf } from "../../../src/core/grid";
import { builtOver } from "./built-relations";
import { sceneOf } from "./scene-of";

/** What is found wrong in a drawn sheet, and the scene it was found in. */
export interface Explained {
  readonly scene: Scene;
  readonly explanations: readonly Explanation[];
}

/**
 * What explains the broken ones of the relations that are said to hold in a drawn sheet, and of no others: `D2 = B2 + C2`, `E2 = C2 / B2`,
 * `F2 = D2 x E2`, `10 = C2 + C3` for what a label states. In front may stand a kind (`execution-rate: E2 = C2 / B2`); behind it `likely` for
 * what only figures say, `exactly` for what counts to the last digit, and `nowhere` for what no line of the table bears out.
 */
export function explainedBy(sketch: string, said: readonly string[]): Explained {
  const sheet = sceneOf(sketch);
  const relations = judgeAll(
    said.map((one) => relationSaid(one, builtOver(sheet))),
    sheet.scene.cells,
    new Map(),
  );
  const scene = { ...sheet.scene, relations };
  const broken = relations.all.filter((one) => breaks(one.constraint, one.verdict, scene.cells));
  return { scene, explanations: explain(broken, scene) };
}

const NOWHERE: Support = { holds: 0, of: 3, chance: 1 };

function relationSaid(
  said: string,
  { relation, sum, quotient, product }: ReturnType<typeof builtOver>,
): Constraint {
  const [, kind = "stated-formula", result = "", formula = "", how] =
    /^(?:([a-z-]+): )?([A-Z]*\d+) = (.+?)(?: (likely|exactly|nowhere))?$/.exec(said) ?? [];
  const [over = "", under = ""] = formula.split(" / ");
  const shape = formula.includes(" / ")
    ? quotient(over, under)
    : formula.includes(" x ")
      ? product(formula.replace(/ x /g, " "))
      : sum(formula);
  const shown = /^\d/.test(result) ? Number(result) : result;
  return {
    ...relation(shown, shape, how === "exactly" ? "none" : "likely"),
    kind: kind as KindId,
    trust: how === "likely" ? "inferred" : "stated",
    support: how === "nowhere" ? NOWHERE : null,
  };
}

/** Explanations in short, the results of what is broken and the stories in order: `E3 C5: C4 41.7 | E3 118.4, C5 199.3`. */
export function inShort(explanations: readonly Explanation[]): readonly string[] {
  return explanations.map(({ broken, stories }) => {
    const results = broken.map(({ constraint: { result } }) => (result === null ? "–" : addressOf(result)));
    const told = stories.map(({ changes }) =>
      changes.map(({ ref, value }) => `${addressOf(ref)} ${value.toFixed()}`).join(", "),
    );
    return `${results.join(" ")}: ${told.join(" | ")}`;
  });
}
