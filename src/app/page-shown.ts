/** Whether a host showed a page in a window or a tab, handed it over as a file, or can do neither. */
export type PageShown = "opened" | "saved" | "refused";
