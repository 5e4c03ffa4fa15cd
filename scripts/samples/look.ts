/** How the pieces of a printed government table look: 宋体 for titles and headings, 仿宋 for the body, thin black lines. */

/** The look of one cell. `format` is an Excel number format code. */
export interface Look {
  readonly font: "宋体" | "仿宋";
  readonly size: number;
  readonly bold: boolean;
  readonly align: "left" | "center" | "right";
  readonly vertical: "center" | "bottom" | "top";
  readonly boxed: boolean;
  readonly wrapped: boolean;
  readonly indent: number;
  readonly format: string | null;
}

const PLAIN: Look = {
  font: "仿宋",
  size: 11,
  bold: false,
  align: "left",
  vertical: "center",
  boxed: true,
  wrapped: true,
  indent: 0,
  format: null,
};

export const TITLE: Look = { ...PLAIN, font: "宋体", size: 18, bold: true, align: "center", boxed: false };
export const SUBTITLE: Look = { ...TITLE, size: 14, bold: false };
export const UNIT_LINE: Look = { ...PLAIN, align: "right", vertical: "bottom", boxed: false };
export const CORNER: Look = { ...PLAIN, font: "宋体", size: 12, boxed: false };
export const HEADING: Look = { ...PLAIN, font: "宋体", bold: true, align: "center" };
export const LABEL: Look = { ...PLAIN, align: "center" };
export const TOTAL_LABEL: Look = { ...LABEL, font: "宋体", bold: true };
export const PART_LABEL: Look = { ...PLAIN };
export const INNER_PART_LABEL: Look = { ...PLAIN, indent: 3 };
export const PROSE: Look = { ...PLAIN, size: 10.5 };
export const NOTE: Look = { ...PLAIN, size: 10, boxed: false, vertical: "top" };
/** A figure kept as text, as clerks type rates and targets. */
export const TYPED: Look = { ...LABEL, format: "@" };

/** A number in the given format, right-aligned. */
export function figure(format: string | null): Look {
  return { ...PLAIN, align: "right", wrapped: false, format };
}

/** A number in a form, where figures stand in the middle of their cell. */
export function centred(format: string | null): Look {
  return { ...PLAIN, align: "center", wrapped: false, format };
}

export function bold(look: Look): Look {
  return { ...look, bold: true };
}
