import type { Answered, Asked, EngineThread } from "../../../src/app";
import type { Inspector } from "../../../src/app/mend";
import { serveEngine } from "../../../src/app/engine/serve-engine";
import { LineHere } from "./line-here";

/** The engine behind such a line. */
export class ThreadHere extends LineHere<Asked, Answered> implements EngineThread {
  /** All that it was asked. */
  readonly asked: Asked[] = [];
  readonly #inspect: Inspector;

  constructor(inspect: Inspector) {
    super();
    this.#inspect = inspect;
  }

  override post(message: Asked): void {
    this.asked.push(message);
    super.post(message);
  }

  listen(heard: (message: Answered) => void): void {
    serveEngine(this.serving(heard), this.#inspect);
  }
}
