import { useEffect, useRef } from "react";
import type { PaneState } from "../app";

/**
 * Keeps the keyboard in the pane when what it was on goes away, as the button 核对 does once there is a report: it goes
 * to the first finding, or to the pane itself while there is none. Where the person was in the sheet it stays there.
 */
export function useFocusKept(root: { readonly current: HTMLElement | null }, state: PaneState): void {
  const here = useRef(false);
  useEffect(() => {
    const note = (): void => {
      here.current = root.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [root]);
  useEffect(() => {
    const pane = root.current;
    const { activeElement } = document;
    if (pane === null || !here.current || (activeElement !== document.body && activeElement !== pane)) return;
    (pane.querySelector<HTMLElement>('[data-finding][tabindex="0"]') ?? pane).focus();
  }, [root, state]);
}
