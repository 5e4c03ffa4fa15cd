/** The names by which the manifest's buttons ask for a command. */
export const RIBBON_COMMANDS = ["check", "recalculate", "clearMarks", "writeReport"] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** What Office hands over with a click on a button; until `completed` is called the button counts as busy. */
export interface RibbonClick {
  completed(): void;
}

/** The part of Office.js that a ribbon needs. */
export interface Ribbon {
  /** `Office.actions.associate`. */
  associate(name: RibbonCommand, answer: (click: RibbonClick) => void): void;
  /** `Office.addin.showAsTaskpane`: opens the pane where it is not open. */
  showPane(): Promise<void>;
}
