import type { Answered, Asked, EngineThread } from "../../../src/app";
import type { Inspector } from "../../../src/app/mend";
import { serveEngine } from "../../../src/app/engine/serve-engine";

/** A thread that is none: it serves from this one, but all that passes is copied as between threads, and arrives later. */
export class ThreadHere implements EngineThread {
  /** All that it was asked. */
  readonly asked: Asked[] = [];
  ended = false;
  readonly #inspect: Inspector;
  #serve: (message: Asked) => void = () => undefined;
  #died: (why: string) => void = () => undefined;

  constructor(inspect: Inspector) {
    this.#inspect = inspect;
  }

  post(message: Asked): void {
    this.asked.push(message);
    const copy = structuredClone(message);
    setTimeout(() => {
      if (!this.ended) this.#serve(copy);
    }, 0);
  }

  listen(heard: (message: Answered) => void): void {
    const line = {
      post: (answer: Answered): void => {
        const copy = structuredClone(answer);
        setTimeout(() => {
          if (!this.ended) heard(copy);
        }, 0);
      },
      listen: (serve: (message: Asked) => void): void => {
        this.#serve = serve;
      },
    };
    serveEngine(line, this.#inspect);
  }

  onDeath(died: (why: string) => void): void {
    this.#died = died;
  }

  end(): void {
    this.ended = true;
  }

  die(why: string): void {
    this.ended = true;
    this.#died(why);
  }
}
