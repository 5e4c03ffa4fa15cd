/** Once the page has had its turn: what waits to be drawn is drawn, and what was clicked is heard. */
export function pageDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
