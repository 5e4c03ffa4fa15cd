import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CSSProperties, FocusEvent, KeyboardEvent, ReactElement } from "react";

/** A line of a menu. */
export interface MenuLine {
  readonly key: string;
  readonly label: string;
  readonly icon: ReactElement | null;
  readonly disabled: boolean;
  /** Whether it is switched on, for a line that can be; null for one that does something. */
  readonly checked: boolean | null;
  readonly onChoose: () => void;
}

const useStyles = makeStyles({
  menu: {
    position: "fixed",
    boxSizing: "border-box",
    zIndex: 10,
    minWidth: "180px",
    overflowY: "auto",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    minHeight: "32px",
    padding: "4px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    "& svg": { display: "block" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  rule: { height: "1px", margin: "4px 0", backgroundColor: tokens.colorNeutralStroke2 },
});

interface PopupMenuProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** `divider` draws a rule between lines. */
  readonly lines: readonly (MenuLine | "divider")[];
}

/**
 * A button that opens a menu (WAI-ARIA practices, "menu button"). Made here because Fluent's own brings a sixth of the
 * pane's weight with it, for placing and for moving the focus, and the pane has only this one.
 */
export function PopupMenu({ label, icon, lines }: PopupMenuProps): ReactElement {
  const anchor = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const close = (back: boolean): void => {
    setPlace(null);
    if (back) anchor.current?.querySelector("button")?.focus();
  };
  const toggle = (): void => {
    if (place !== null) close(true);
    else if (anchor.current !== null) setPlace(placeBy(anchor.current));
  };
  return (
    <span ref={anchor}>
      <Button
        icon={icon}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        onClick={toggle}
      />
      {place !== null && <OpenMenu label={label} lines={lines} place={place} onClose={close} />}
    </span>
  );
}

interface OpenMenuProps {
  readonly label: string;
  readonly lines: PopupMenuProps["lines"];
  readonly place: CSSProperties;
  /** Whether the keyboard goes back to the button, or has gone elsewhere already. */
  readonly onClose: (back: boolean) => void;
}

function OpenMenu({ label, lines, place, onClose }: OpenMenuProps): ReactElement {
  const styles = useStyles();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => linesIn(menu.current)[0]?.focus(), []);

  const choose = (line: MenuLine): void => {
    if (line.disabled) return;
    // A line that is switched on and off shows that it was; the others have done what they are for.
    if (line.checked === null) onClose(true);
    line.onChoose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const all = linesIn(menu.current);
    const at = all.findIndex((line) => line === document.activeElement);
    const next = lineAfter(event.key, at, all.length);
    if (event.key === "Escape" || event.key === "Tab") onClose(true);
    else if (0 <= next) all[next]?.focus();
    else return;
    // From the button the tab key goes on by itself.
    if (event.key !== "Tab") event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    // The button closes by its own click; pressing it takes the keyboard there first.
    if (currentTarget.parentElement?.contains(relatedTarget) !== true) onClose(false);
  };

  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      className={styles.menu}
      style={place}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {lines.map((line, at) =>
        line === "divider" ? (
          <div key={at} role="separator" className={styles.rule} />
        ) : (
          <Line key={line.key} line={line} className={styles.line} onChoose={choose} />
        ),
      )}
    </div>
  );
}

interface LineProps {
  readonly line: MenuLine;
  readonly className: string;
  readonly onChoose: (line: MenuLine) => void;
}

function Line({ line, className, onChoose }: LineProps): ReactElement {
  const { label, icon, disabled, checked } = line;
  return (
    <button
      type="button"
      role={checked === null ? "menuitem" : "menuitemcheckbox"}
      aria-checked={checked ?? undefined}
      aria-disabled={disabled}
      tabIndex={-1}
      className={className}
      onClick={() => onChoose(line)}
    >
      <span aria-hidden="true">{checked === null ? icon : checked ? "✓" : ""}</span>
      <span>{label}</span>
    </button>
  );
}

function linesIn(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}

/** Below the button, or above it where there is more room; never higher than the pane. */
function placeBy(button: HTMLElement): CSSProperties {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { innerHeight, innerWidth } = window;
  const below = innerHeight - bottom;
  const side = { right: innerWidth - right, maxHeight: Math.max(below, top) - 12 };
  return top <= below ? { ...side, top: bottom + 4 } : { ...side, bottom: innerHeight - top + 4 };
}

/** −1 where the key does not move. Past the last line comes the first again. */
function lineAfter(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
