import { useRef } from "react";
import type { KeyboardEvent } from "react";

interface SheetKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Tab goes from cell to cell, as in Excel, and must give the keyboard back all the same (WCAG 2.2, 2.1.2): after Esc, it
 * and Shift+Tab go on to what stands after the sheet and before it, until another key is pressed or the keyboard has
 * left. Grids of business software know this as their escape mode. All other keys are for `answer`.
 */
export function useTabOut(answer: (event: KeyboardEvent) => void): SheetKeys {
  const free = useRef(false);
  return {
    onKeyDown: (event) => {
      if (event.key === "Tab" && free.current) return;
      if (event.key !== "Shift") free.current = event.key === "Escape";
      answer(event);
    },
    onBlur: () => {
      free.current = false;
    },
  };
}
