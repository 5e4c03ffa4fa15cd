import { useRef } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

const REACHABLE = "button:not(:disabled), a[href], input:not([hidden]), [tabindex]";

interface Parts {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * F6 and Shift+F6 lead round the parts of the page (`data-part`), as they lead from the sheet to the task pane and the
 * ribbon in Excel. A part takes the keyboard where it had it last.
 */
export function useParts(): Parts {
  const lastIn = useRef(new WeakMap<Element, HTMLElement>());
  return {
    onFocus: ({ target }) => {
      const part = partOf(target);
      if (part !== null && target instanceof HTMLElement) lastIn.current.set(part, target);
    },
    onKeyDown: (event) => {
      if (event.defaultPrevented || event.key !== "F6") return;
      const there = nextPart(event.currentTarget, partOf(event.target), event.shiftKey ? -1 : 1);
      if (there === undefined) return;
      event.preventDefault();
      const last = lastIn.current.get(there);
      (last !== undefined && there.contains(last) ? last : firstIn(there))?.focus();
    },
  };
}

function partOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest("[data-part]") : null;
}

/** The part a step further, round and round; one with nothing to hold the keyboard is passed over. */
function nextPart(page: HTMLElement, from: Element | null, step: 1 | -1): Element | undefined {
  const parts = [...page.querySelectorAll("[data-part]")].filter((part) => firstIn(part) !== null);
  const here = from === null ? -1 : parts.indexOf(from);
  return parts.at(Math.max(here + step, -1) % parts.length);
}

function firstIn(part: Element): HTMLElement | null {
  return [...part.querySelectorAll<HTMLElement>(REACHABLE)].find(({ tabIndex }) => 0 <= tabIndex) ?? null;
}
