import type { Report } from "../../core/inspect";
import type { Seen } from "../standing";
import { seenIn } from "../standing";
import type { Settings } from "../settings";
import { marksOf } from "./marks-of";
import type { Effect, Model } from "./model";
import type { Notes } from "../notes";
import { shownFor } from "./shown-for";
import type { Step, Transitions } from "./transition";
import { busy, go, startReading, startWriting } from "./transition";

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
  | "set-tolerance"
  | "set-marks"
  | "set-write"
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
  "set-language": (model, { language }) => settle(model, { ...model.settings, language }),
  "set-theme": (model, { theme }) => settle(model, { ...model.settings, theme }),
  "set-auto-recheck": (model, { on }) => settle(model, { ...model.settings, autoRecheck: on }),
  // What was checked by another profile is as good as out of date, and so is what is being checked by it.
  "set-profile": (model, { profile }, now) => {
    const { model: settled, effects } = settle(
      { ...model, stale: model.checked !== null },
      { ...model.settings, profile },
    );
    return settled.phase.is === "reading"
      ? alsoDoing(startReading(settled, now), effects)
      : { model: settled, effects };
  },
  "set-tolerance": (model, { kind, tolerance }) => {
    const tolerances = { ...model.settings.tolerances, [kind]: tolerance };
    const { model: settled, effects } = settle(model, { ...model.settings, tolerances });
    const shown = shownFor(settled);
    const marks: readonly Effect[] =
      shown.marks && shown.checked !== null ? [{ do: "mark", marks: marksOf(shown), quiet: true }] : [];
    return go(shown, {}, ...effects, ...marks);
  },
  "set-marks": (model, { on }, now) => {
    const { model: settled, effects } = settle(model, { ...model.settings, marks: on });
    if (settled.marks === on) return go(settled, { wish: onlyOther(settled.wish) }, ...effects);
    if (busy(settled)) return go(settled, { wish: { is: on ? "toggle-marks" : "clear-marks" } }, ...effects);
    if (!on) return alsoDoing(startWriting(settled, now, { do: "clear-marks" }), effects);
    // Before the first check there is nothing to mark yet.
    if (settled.checked === null) return go(settled, { marks: true }, ...effects);
    return alsoDoing(
      startWriting(settled, now, { do: "mark", marks: marksOf(settled), quiet: false }),
      effects,
    );
  },
  "set-write": (model, { write }) => settle(model, { ...model.settings, write }),
};

/** A wish for marks, or for none, is withdrawn by saying that they are to stay as they are. */
function onlyOther(wish: Model["wish"]): Model["wish"] {
  return wish?.is === "toggle-marks" || wish?.is === "clear-marks" ? null : wish;
}

function alsoDoing({ model, effects }: Step, others: readonly Effect[]): Step {
  return { model, effects: [...others, ...effects] };
}

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
