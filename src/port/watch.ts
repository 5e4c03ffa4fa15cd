/** What waits for a long reading or check: it sees how far that is, and may end it. */
export interface Watch {
  /** Cells done so far, of all. */
  readonly told: (done: number, of: number) => void;
  /** Asked between steps: true ends the work with `Stopped`. */
  readonly stopped: () => boolean;
}

/** Thrown out of work that was ended because nobody waits for it any more. No trouble: nobody is to be told. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}
