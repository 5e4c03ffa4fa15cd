import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import type { Frame } from "../app";
import type { Send } from "./send";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    gap: "4px",
    padding: "0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    appearance: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "2px solid transparent",
    padding: "4px 8px 6px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** What the pane is for: checking, and allocating. */
export function PaneTabs({ frame, send }: { readonly frame: Frame; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const { tabs, allocation } = frame;
  const choose = (allocating: boolean): void => {
    if (allocating !== (allocation !== null))
      send({ is: allocating ? "open-allocation" : "close-allocation" });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = allocation === null;
    choose(other);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[other ? 1 : 0]?.focus();
  };
  return (
    <div role="tablist" aria-label={tabs.label} className={styles.tabs} onKeyDown={onKeyDown}>
      {[false, true].map((allocating) => {
        const chosen = allocating === (allocation !== null);
        return (
          <button
            key={String(allocating)}
            type="button"
            role="tab"
            aria-selected={chosen}
            tabIndex={chosen ? 0 : -1}
            className={mergeClasses(styles.tab, chosen && styles.chosen)}
            onClick={() => choose(allocating)}
          >
            {allocating ? tabs.allocation : tabs.check}
          </button>
        );
      })}
    </div>
  );
}
