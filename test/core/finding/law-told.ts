import type { RuleId } from "../../../src/core/finding";
import type { CellRef } from "../../../src/core/grid";
import { addressOf, qualified } from "../../../src/core/grid";
import type { ProfileId } from "../../../src/core/inspect";
import { DEFAULT_OPTIONS, inspect } from "../../../src/core/inspect";
import { readSketch } from "../../docs/sheet-sketch";

/** What a law says of a drawn workbook: `verify B3 B5 · rowLabel 西河县 · doubled 西河县`, with suspects behind `?` and a fix behind `!`. */
export function lawTold(rule: RuleId, sketch: string, profile: ProfileId | null = null): readonly string[] {
  const { grids } = readSketch(sketch);
  const name = (ref: CellRef): string => (grids.length === 1 ? addressOf(ref) : qualified(ref));
  return inspect(grids, { ...DEFAULT_OPTIONS, profile })
    .findings.filter((one) => one.rule === rule)
    .map(({ severity, cells, facts: { more, ...facts }, suspects, fix }) =>
      [
        [severity, ...cells.map(name)].join(" "),
        ...Object.entries({ ...facts, ...more }).flatMap(([fact, said]) =>
          said === null ? [] : `${fact} ${String(said)}`,
        ),
        ...suspects.map(
          ({ at, value, proposed, mends }) => `? ${name(at)} ${value} → ${proposed ?? "open"} mends ${mends}`,
        ),
        ...(fix?.edits ?? []).map(({ at, was, becomes }) => `! ${name(at)} ${was} → ${becomes}`),
      ].join(" · "),
    );
}
