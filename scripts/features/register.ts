import { background, chartAndPicture } from "./drawings";
import type { Feature } from "./feature";
import { customXml, externalBook, macros, wpsParts } from "./foreign";
import { dates1904, formulas, tableAndPivot } from "./formulas";
import { notesAndThreads } from "./notes";
import { conditionalFormats, layout, names, validations } from "./rules";
import { richText, theme } from "./texts";

/** Every feature that a change of a cell must leave as it is. */
export const FEATURES: readonly Feature[] = [
  chartAndPicture,
  background,
  notesAndThreads,
  conditionalFormats,
  validations,
  names,
  layout,
  richText,
  theme,
  formulas,
  dates1904,
  tableAndPivot,
  macros,
  customXml,
  wpsParts,
  externalBook,
];
