import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRef } from "../../app";
import { useFigures } from "../figures";
import type { Send } from "../send";

const useStyles = makeStyles({
  link: {
    appearance: "none",
    border: "none",
    backgroundColor: "transparent",
    padding: 0,
    // As large as a finger or an unsteady hand needs it (WCAG 2.5.8).
    minWidth: "24px",
    minHeight: "24px",
    font: "inherit",
    color: tokens.colorBrandForeground1,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    textAlign: "start",
    ":hover": { textDecorationLine: "underline" },
    // In a contrast theme of the system its colour says nothing any more.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CellLinkProps {
  readonly at: CellRef;
  readonly cell: string;
  /** `定位`: what pressing it does. */
  readonly does: string;
  readonly send: Send;
}

/** A cell's address; pressing it selects the cell in the sheet. */
export function CellLink({ at, cell, does, send }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, figures)}
      aria-label={`${does} ${cell}`}
      onClick={() => send({ is: "show-cells", cells: [at] })}
    >
      {cell}
    </button>
  );
}
