import type { Outcome, Trouble } from "../../port";
import { failed, ok } from "../../port";

/**
 * Something in the file that stops us, on its way from deep inside a scan to `attempt`, which makes it an Outcome.
 * It never leaves this room: outside, troubles are values.
 */
export class Refusal extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.is);
  }
}

/** The refusal of a part that is not what its name or its place promises. */
export function damaged(part: string): Refusal {
  return new Refusal({ is: "damaged", part });
}

/** What `work` gives, or the trouble it was refused for. Anything else that is thrown is a fault of ours and goes on. */
export function attempt<T>(work: () => T): Outcome<T, Trouble> {
  try {
    return ok(work());
  } catch (thrown) {
    if (thrown instanceof Refusal) return failed(thrown.trouble);
    throw thrown;
  }
}
