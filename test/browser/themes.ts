/** The looks of the pane, each with the ground it stands on. */
export const THEMES = [
  ["light", "light"],
  ["dark", "dark"],
  ["contrast", "light"],
  ["contrast", "dark"],
] as const;
