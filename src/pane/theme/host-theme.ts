import { useSyncExternalStore } from "react";

export type HostTheme = "light" | "dark";

const DARK = "(prefers-color-scheme: dark)";

/** Whether the system wears dark colours now. */
export function useSystemDark(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
