import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { inBoth } from "./cell-style";
import type { SheetPicture } from "./sheet-picture";

interface SheetTabsProps {
  readonly pictures: readonly SheetPicture[];
  readonly active: string;
  readonly label: string;
  readonly onActivate: (sheet: string) => void;
}

/** The sheets' tabs, as spreadsheets have them below. */
export function SheetTabs({ pictures, active, label, onActivate }: SheetTabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = pictures[pictures.findIndex(({ sheet }) => sheet === active) + (step ?? 0)];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    onActivate(next.sheet);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[pictures.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
      {pictures.map(({ sheet, tabColour }) => (
        <button
          key={sheet}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          className="tab"
          style={tabColour === null ? undefined : { boxShadow: `inset 0 -3px ${inBoth(tabColour)}` }}
          onClick={() => onActivate(sheet)}
        >
          {sheet}
        </button>
      ))}
    </div>
  );
}
