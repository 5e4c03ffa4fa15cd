/** One request and its answer, in bytes of UTF-8. */
export interface Exchange {
  readonly sent: number;
  readonly received: number;
  readonly actions: number;
  /** Whether the client declared it as writing. */
  readonly writes: boolean;
  /** Whether it emptied the person's undo list. */
  readonly clearsUndo: boolean;
}

/** Counts what crosses the bridge. */
export class Traffic {
  private readonly seen: Exchange[] = [];

  note(exchange: Exchange): void {
    this.seen.push(exchange);
  }

  get exchanges(): readonly Exchange[] {
    return this.seen;
  }

  get roundTrips(): number {
    return this.seen.length;
  }

  get bytes(): number {
    return this.seen.reduce((sum, one) => sum + one.sent + one.received, 0);
  }

  forget(): void {
    this.seen.length = 0;
  }
}

const encoder = new TextEncoder();

/** The length of a text in UTF-8. */
export function bytesOf(message: string): number {
  return encoder.encode(message).length;
}
