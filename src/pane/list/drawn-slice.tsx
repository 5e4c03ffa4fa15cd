import { useEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode, RefObject } from "react";

/** How far beyond the edge slices are drawn ahead, in pixels: about two turns of a wheel. */
const AHEAD = "900px 0px";
/** What a line is expected to measure before it was ever drawn. */
const LINE_HEIGHT = 40;

interface DrawnSliceProps {
  readonly lines: number;
  /** It must be there now: the keyboard is in it, or it is what one sees first. */
  readonly kept: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly children: () => ReactNode;
}

/**
 * Draws its lines only while they are in sight or nearly so; otherwise an empty box of their height stands for them. A
 * thousand findings cost what forty do.
 */
export function DrawnSlice({ lines, kept, scroller, children }: DrawnSliceProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(kept);
  const [height, setHeight] = useState(lines * LINE_HEIGHT);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watch = new IntersectionObserver(
      (seen) => {
        const last = seen[seen.length - 1];
        if (last === undefined) return;
        // Measured while it is drawn, so that nothing moves once it is not.
        if (0 < element.childElementCount) setHeight(last.boundingClientRect.height);
        setNear(last.isIntersecting);
      },
      { root: scroller.current, rootMargin: AHEAD },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller]);
  const drawn = near || kept;
  return (
    <div ref={box} role="presentation" style={drawn ? undefined : { height }}>
      {drawn && children()}
    </div>
  );
}
