/** What may stand in place of the findings. */
export type PanelName = "settings" | "help" | "journal" | "tables";
