import type { Phrases } from "../phrases";
import { inUnit, unitName } from "./units";

/** `1 table`, `5 tables`; an irregular plural is given as such. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** The counting sentences in English. */
export const PHRASES_EN: Phrases = {
  summary: (tables, relations) => `${plural(tables, "table")} · ${plural(relations, "relation")}`,
  ago: (seconds) => {
    if (seconds < 3) return "checked just now";
    if (seconds < 60) return `checked ${seconds} s ago`;
    if (seconds < 3600) return `checked ${Math.floor(seconds / 60)} min ago`;
    return `checked ${Math.floor(seconds / 3600)} h ago`;
  },
  readingCells: (percent) => `Reading: ${percent} %`,
  checkingCells: (cells) => `Checking ${cells.toLocaleString("en")} cells…`,
  count: (severity, count) =>
    ({
      error: `${count} to fix`,
      verify: `${count} to verify`,
      notice: plural(count, "note"),
    })[severity],
  allClear: (tables, relations) =>
    `Everything balances: ${plural(tables, "table")}, ${plural(relations, "relation")}.`,
  partlyClear: (tables, hold, unknown) =>
    hold === 0
      ? `${plural(tables, "table")}: ${plural(unknown, "relation")}, none of which could be checked.`
      : `${plural(tables, "table")}: ${plural(hold, "relation")} checked, all balance; ${unknown} could not be checked.`,
  balanced: (tables) => `${list(tables)}: everything balances`,
  empty:
    "No table to check was found. Hebiao knows self-evaluation forms, allocation tables, settlement tables, target tables, and any table with totals.",
  nothingToVerify: (tables) =>
    `${plural(tables, "table")} recognised, but no relation in ${tables === 1 ? "it" : "them"} can be verified.`,
  untouched: (sheet, reason) =>
    ({
      empty: `Sheet “${sheet}” is empty.`,
      hidden: `Sheet “${sheet}” is hidden and was not checked.`,
      words: `Sheet “${sheet}” is mostly text, with no figures to hold against each other.`,
      "no-table": `The figures on sheet “${sheet}” are not laid out as a table Hebiao knows, so they were not checked.`,
    })[reason],
  hushed: (kind, count) => `Left out by your settings: ${kind} (${count}).`,
  skipped: (sheet, what) => `Sheet “${sheet}” was not read: ${what}`,
  unknownRelations: (table, count, { count: cells, first }) => {
    const said = `${table}: ${plural(count, "relation")} could not be checked, because a cell is blank or holds no figure`;
    const named = first.map(({ cell, text }) => `${cell} “${text}”`);
    const others = cells - first.length;
    if (cells === 0) return `${said}.`;
    return `${said}; no figure can be read in ${list(0 < others ? [...named, plural(others, "more cell")] : named)}.`;
  },
  unit: (unit) => (unit === "" ? "" : `Unit: ${unitName(unit)}`),
  withUnit: (figure, unit) => (figure.endsWith("%") ? figure : inUnit(figure, unit)),
  points: (figure) => `${figure} percentage points`,
  differs: (gap) => `off by ${gap}`,
  labels: (labels) => labels.join(" · "),
  comma: ", ",
  colon: ": ",
  follows: (result, terms) => (result === null ? list(terms) : `${result}, from ${list(terms)}`),
  list,
  headline: (line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`,
  mismatch: (rule) => `${rule} does not add up`,
  suspectReason: (slip, mends, keeps) => {
    const parts = [
      ...(slip === null ? [] : [slip]),
      ...(0 < mends
        ? [
            `with the change ${mends === 1 ? "this relation holds" : mends === 2 ? "both relations hold" : `all ${mends} relations hold`}`,
          ]
        : []),
      ...(0 < keeps ? [`${plural(keeps, "other relation")} still ${keeps === 1 ? "holds" : "hold"}`] : []),
    ].join("; ");
    return parts === "" ? "" : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
  },
  likelihood: (confidence) => (confidence < 0.5 ? "Possible" : confidence < 0.9 ? "Likely" : "Very likely"),
  together: (cells) => `It has to change together with ${list(cells)}.`,
  brokenRelation: (rule, result) =>
    `the ${rule.charAt(0).toLowerCase()}${rule.slice(1)}${result === null ? "" : ` in ${result}`}`,
  termsLeftOut: (count) => `… ${count} more …`,
  workingText: (arithmetic, printed) => `${arithmetic} (${printed})`,
  rival: (cell, proposed, broken) =>
    broken.length === 0
      ? `Changing ${cell} to ${proposed} would balance too, but no other figure supports it.`
      : `Changing ${cell} to ${proposed} would break ${list(broken)}.`,
  adopt: (becomes) => `Adopt ${becomes}`,
  adoptMany: (count) => `Adopt ${plural(count, "change")}`,
  thenRetry: (todo) => `${todo.replace(/[.]$/u, "")}, then choose Try again.`,
  adviseOne: (cell, proposed) => `Check ${cell} against the source; if it says ${proposed}, adopt that.`,
  adviseSeveral: (cells) => `Any of ${list(cells)} may be wrong. The source tells which one.`,
  adviseSafe: (cell, becomes) =>
    `The items all agree; only ${cell} was left behind. It is safe to adopt ${becomes}.`,
  isFormula: (cell) =>
    `${cell} is a formula. Hebiao never replaces a formula with a number; please check the formula itself.`,
  noFigure: "The other figures do not settle this one. Please fill it in from the source.",
  rounding: {
    exact: "no rounding differences",
    rounded: "each figure rounded on its own",
    truncated: "each figure cut off on its own",
  },
  tableSummary: (relations, broken, rounding, unknown) =>
    [
      plural(relations, "relation"),
      ...(0 < broken ? [`${broken} ${broken === 1 ? "does" : "do"} not balance`] : []),
      ...(0 < rounding ? [`${rounding} off by rounding only`] : []),
      ...(0 < unknown ? [`${unknown} not checked`] : []),
      ...(broken + rounding + unknown === 0 && 0 < relations ? ["all balance"] : []),
    ].join(", "),
  safeFixes: (count) => `Adopt ${plural(count, "safe fix", "safe fixes")}…`,
  previewSafe: {
    title: "Adopt safe fixes",
    note: "Only totals, rates and other derived figures are recomputed, and only where all their items agree. No typed item changes.",
  },
  previewRecalculation: {
    title: "Recalculate",
    note: "Totals, rates, weights and batch differences are computed anew from their items. Formulas stay as they are; clear a line to leave it out.",
  },
  recalculated: "recalculated from its items",
  reallocated: "allocated anew by bases and weights",
  reallocationNote:
    " Allocating anew would change amounts that the table has now, so those lines are not ticked; ticking one of them ticks all of that allocation.",
  buries: (cell) => `${cell} looks wrong. Correct it first, or the total will take the wrong figure over.`,
  warnings: (count) => `${plural(count, "line rests", "lines rest")} on an item that looks wrong.`,
  writeCells: (count) => `Write ${plural(count, "cell")}`,
  written: (count) => `${plural(count, "cell")} written`,
  undone: (count) => `Undone: ${plural(count, "cell")} restored`,
  undo: (depth) => `Undo (${depth})`,
  changedFrom: (was) => `Changed by Hebiao; it was ${was === "" ? "blank" : was}`,
  marked: (count) => `${plural(count, "cell")} marked`,
  unmarked: () => "Marks cleared; the cells' own formats were never touched",
  sheetInserted: (sheet) => `The sheet “${sheet}” was inserted`,
  sheetRemoved: (sheet) => `The sheet “${sheet}” was removed again`,
  noSelection: "Please select cells in the workbook first",
  wroteAllocation: "Allocation",
  reportShown: {
    opened: "The check report is open in a new window, ready to print",
    saved: "The check report was saved as a web page in your downloads folder",
  },
  reportWritten: (sheet) => `The check report is on sheet “${sheet}”`,
  nothingToWrite: "Nothing to write: every figure agrees with its items.",
  nothingSafeToWrite: "Nothing can be recalculated yet: review the findings in the list one by one first.",
  checked: (summary, counts) =>
    counts.length === 0 ? `Checked: ${summary}, no issues.` : `Checked: ${summary}; ${counts.join(", ")}.`,
  wroteFix: "Change adopted",
  wroteSafe: "Safe fixes adopted",
  wroteRecalculation: "Recalculated",
  wroteSheet: (sheet) => `Sheet “${sheet}” inserted`,
  wroteReport: (sheet) => `Check report written to “${sheet}”`,
  wroteBrokenOff: "Written before an interruption",
  writeFound: (count) =>
    `The last write was interrupted after ${plural(count, "cell")} had been written. You can undo it.`,
  standings: { explained: "Explained", changed: "Explained; figures changed since", new: "New" },
  since: ({ mended, explained, changed, added }) =>
    [
      ...(0 < added ? [`${added} new`] : []),
      ...(0 < mended ? [`${mended} fixed`] : []),
      ...(0 < explained ? [`${explained} explained`] : []),
      ...(0 < changed ? [`${changed} changed since explained`] : []),
    ].join(", "),
  scoring: (sheet, profile, { explained, of, chosen }, alike) =>
    [
      `${sheet}: scored by the ${profile} rules${chosen ? ", as chosen" : ""}`,
      ...(of === 0 ? [] : [`${explained} of ${plural(of, "scored row")} explained`]),
      ...(alike.length === 0 ? [] : [`those of ${alike.join(", ")} do as well`]),
    ].join("; ") + ".",
};
