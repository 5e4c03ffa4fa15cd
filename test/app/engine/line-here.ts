/** A line to a thread that is none: all that passes is copied as between threads, and arrives later, until the end. */
export class LineHere<Out, In> {
  ended = false;
  #serve: (message: Out) => void = () => undefined;
  #died: (why: string) => void = () => undefined;

  post(message: Out): void {
    this.#later(message, (copy) => this.#serve(copy));
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

  /** The other end, for whoever serves. */
  protected serving(heard: (answer: In) => void) {
    return {
      post: (answer: In): void => this.#later(answer, heard),
      listen: (serve: (message: Out) => void): void => {
        this.#serve = serve;
      },
    };
  }

  #later<T>(message: T, arrived: (copy: T) => void): void {
    const copy = structuredClone(message);
    setTimeout(() => {
      if (!this.ended) arrived(copy);
    }, 0);
  }
}
