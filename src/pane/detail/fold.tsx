import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, font: "inherit" },
  head: {
    appearance: "none",
    border: "none",
    backgroundColor: "transparent",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    width: "100%",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    textAlign: "start",
    padding: "10px 0",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  open: { transform: "rotate(90deg)" },
  body: { paddingBottom: "14px" },
});

interface FoldProps {
  readonly title: string;
  readonly unfolded?: boolean;
  readonly children: ReactNode;
}

/** A part that folds out under its heading. */
export function Fold({ title, unfolded = false, children }: FoldProps): ReactElement {
  const styles = useStyles();
  const body = useId();
  const [open, setOpen] = useState(unfolded);
  return (
    <section className={styles.fold}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {title}
          <ChevronRight16Regular
            aria-hidden="true"
            className={mergeClasses(styles.chevron, open && styles.open)}
          />
        </button>
      </h2>
      <div id={body} hidden={!open} className={styles.body}>
        {children}
      </div>
    </section>
  );
}
