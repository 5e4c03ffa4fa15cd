import { allocateAgain } from "./allocating";
import type { Report } from "../../core/inspect";
import type { Seen } from "../standing";
import { seenIn } from "../standing";
import type { Settings } from "../settings";
import type { Model, Notes } from "./model";
import type { Step, Transitions } from "./transition";
import { go } from "./transition";

/** What a person says of findings, and how a person wants the product to be. */
export const NOTING: Transitions<
  | "explain"
  | "ignore"
  | "restore"
  | "restore-all"
  | "set-language"
  | "set-theme"
  | "set-auto-recheck"
  | "set-profile"
> = {
  explain: (model, { finding, text }) => {
    const said = text.trim();
    const others = Object.fromEntries(
      Object.entries(model.notes.explanations).filter(([id]) => id !== finding),
    );
    return note(model, {
      ...model.notes,
      explanations: said === "" ? others : { ...others, [finding]: said },
      ...(model.checked === null
        ? {}
        : { seen: seenNow(model.notes.seen ?? {}, model.checked.report, finding) }),
    });
  },
  ignore: (model, { finding }) => {
    const open = model.open === finding ? null : model.open;
    return note(
      { ...model, open },
      { ...model.notes, ignored: [...model.notes.ignored.filter((id) => id !== finding), finding] },
    );
  },
  restore: (model, { finding }) =>
    note(model, { ...model.notes, ignored: model.notes.ignored.filter((id) => id !== finding) }),
  "restore-all": (model) => note(model, { ...model.notes, ignored: [] }),
  "set-language": (model, { language }) => {
    const { model: settled, effects } = settle(model, { ...model.settings, language });
    // What stands in the way of an allocation names its fields, and those have other names now.
    return go(settled, {}, ...effects, ...allocateAgain(settled).effects);
  },
  "set-theme": (model, { theme }) => settle(model, { ...model.settings, theme }),
  "set-auto-recheck": (model, { on }) => settle(model, { ...model.settings, autoRecheck: on }),
  // What was checked by another profile is as good as out of date.
  "set-profile": (model, { profile }) =>
    settle({ ...model, stale: model.checked !== null }, { ...model.settings, profile }),
};

/** What the latest check shows; explanations given before keep the figures they were given for. */
function seenNow(before: Seen, report: Report, explained: string): Seen {
  const now = seenIn(report);
  return Object.fromEntries(
    Object.entries(now).map(([id, figures]) => [id, id === explained ? figures : (before[id] ?? figures)]),
  );
}

function note(model: Model, notes: Notes): Step {
  return go(model, { notes }, { do: "keep-notes", notes });
}

function settle(model: Model, settings: Settings): Step {
  return go(model, { settings }, { do: "keep-settings", settings });
}
