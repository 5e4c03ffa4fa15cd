import { addressOf } from "../../../core/grid";
import type { TroubleCatalogue } from "../words";

const shown = (text: string): string => (text === "" ? "blank" : text);

/** What can go wrong with a workbook, in English: what happened, what to do. */
export const TROUBLES_EN: TroubleCatalogue = {
  "not-a-workbook": () => ({
    what: "This is not an Excel workbook.",
    todo: "Please choose an .xlsx or .xlsm file.",
  }),
  "old-workbook": () => ({
    what: "This is an old .xls workbook, which Hebiao cannot read.",
    todo: "Save it as .xlsx in Excel or WPS and open that.",
  }),
  encrypted: () => ({
    what: "This workbook needs a password to open.",
    todo: "Remove the password in Excel or WPS, save, and open it again.",
  }),
  damaged: ({ part }) => ({
    what: `This workbook is damaged; its ${part} cannot be read.`,
    todo: "Let Excel open and repair it, save it, and try again.",
  }),
  "empty-workbook": () => ({
    what: "This workbook is empty.",
    todo: "Open a workbook that has tables in it.",
  }),
  "too-large": ({ cells }) => ({
    what: `This workbook is too large (${cells} cells).`,
    todo: "Keep only the sheets to be checked in a copy, and try that.",
  }),
  "unsupported-part": ({ part }) => ({
    what: `This workbook has a part that Hebiao cannot change: ${part}.`,
    todo: "You can check it as usual; make changes in Excel.",
  }),
  "no-such-sheet": ({ sheet }) => ({
    what: `There is no sheet “${sheet}”.`,
    todo: "It may have been renamed or deleted. Please check again.",
  }),
  "sheet-protected": ({ sheet }) => ({
    what: `Sheet “${sheet}” is protected; nothing was written.`,
    todo: "Unprotect the sheet.",
  }),
  "structure-protected": () => ({
    what: "The workbook's structure is protected, so no sheet can be added.",
    todo: "Unprotect the workbook.",
  }),
  "cell-changed": ({ at, expected, found }) => ({
    what: `${addressOf(at)} on “${at.sheet}” has changed: it was ${shown(expected)} and is now ${shown(found)}. Nothing was written.`,
    todo: "Please check again, then decide.",
  }),
  "formula-cell": ({ at }) => ({
    what: `${addressOf(at)} on “${at.sheet}” is a formula; nothing was written.`,
    todo: "Hebiao never replaces a formula with a number. Please check the formula itself.",
  }),
  "merged-cell": ({ at }) => ({
    what: `${addressOf(at)} on “${at.sheet}” lies inside a merged cell; nothing was written.`,
    todo: "Unmerge it, or make the change in the sheet.",
  }),
  "array-cell": ({ at }) => ({
    what: `${addressOf(at)} on “${at.sheet}” belongs to an array formula; nothing was written.`,
    todo: "Please change the array formula in the sheet.",
  }),
  "text-too-long": ({ at }) => ({
    what: `The text is too long for ${addressOf(at)} on “${at.sheet}”.`,
    todo: "Shorten it and try again.",
  }),
  "not-written": ({ at, found }) => ({
    what: `${addressOf(at)} on “${at.sheet}” showed ${shown(found)} after writing; everything was put back.`,
    todo: "The cell may have data validation or a special format. Look at it, then check again.",
  }),
  "cell-being-edited": () => ({
    what: "A cell is being edited, so nothing can be written now.",
    todo: "Press Enter in the sheet first.",
  }),
  "host-lost": () => ({
    what: "The connection to Excel was lost.",
    todo: "Close the Hebiao pane and open it again.",
  }),
  "host-too-old": ({ needs }) => ({
    what: `This version of Excel is too old: it lacks ${needs}.`,
    todo: "Checking works all the same; this one feature needs a newer Excel.",
  }),
  "host-refused": ({ code, message }) => ({
    what: `Excel did not accept this (${message === "" ? code : message}).`,
    todo: "Wait a moment, or save and reopen the workbook.",
  }),
  "engine-not-fetched": () => ({
    what: "The checking engine could not be downloaded; nothing was changed. The network may be down; or Hebiao was just updated, and the pane needs to be closed and opened again.",
    todo: "Check the network.",
  }),
  "our-mistake": ({ message }) => ({
    what: `Something went wrong inside Hebiao (${message}). The workbook was not changed.`,
    todo: "Please send the words in brackets to whoever maintains Hebiao.",
  }),
};
