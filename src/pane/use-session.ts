import { useSyncExternalStore } from "react";
import type { PaneState, Session } from "../app";

/** The session's state, drawn again whenever it changes. */
export function useSession(session: Session): PaneState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state(),
  );
}
