import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";

/** The part of a scrolled element that can be seen, in pixels. */
export interface SeenWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolling by less than this draws nothing new: what is drawn reaches further than what is seen. */
const GRAIN = 120;

/** Follows what can be seen of an element, coarsely. */
export function useWindow(scroller: RefObject<HTMLElement | null>): SeenWindow {
  const [seen, setSeen] = useState<SeenWindow>({ left: 0, top: 0, width: 1200, height: 800 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      const next = {
        left: Math.floor(element.scrollLeft / GRAIN) * GRAIN,
        top: Math.floor(element.scrollTop / GRAIN) * GRAIN,
        width: element.clientWidth + GRAIN,
        height: element.clientHeight + GRAIN,
      };
      setSeen((before) =>
        before.left === next.left &&
        before.top === next.top &&
        before.width === next.width &&
        before.height === next.height
          ? before
          : next,
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller]);
  return seen;
}
