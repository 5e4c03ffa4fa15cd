/** A pane magnified to twice its size has about half its 350 pixels (WCAG 1.4.10): what stands side by side makes room there. */
export const NARROW = "@media (max-width: 240px)";
