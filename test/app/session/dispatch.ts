import type { Session } from "../../../src/app";

/** Says one intent after the other, each when the one before is done with. */
export async function dispatch(
  session: Session,
  ...intents: readonly Parameters<Session["dispatch"]>[0][]
): Promise<void> {
  for (const intent of intents) {
    session.dispatch(intent);
    await session.settled();
  }
}
