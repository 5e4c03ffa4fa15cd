import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FindingItem, UiWords } from "../../app";
import { useFigures } from "../figures";
import { NARROW } from "../narrow";
import type { Send } from "../send";
import { SeveritySign } from "../severity-sign";

const useStyles = makeStyles({
  aside: { padding: "8px 12px", color: tokens.colorNeutralForeground2 },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  // In the columns of the lines above, with the button's words where those end.
  line: {
    display: "grid",
    gridTemplateColumns: "12px minmax(36px, max-content) minmax(0, 1fr) max-content",
    [NARROW]: { gridTemplateColumns: "12px max-content minmax(0, 1fr) max-content" },
    columnGap: "8px",
    alignItems: "center",
  },
  text: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "10px",
    overflowWrap: "anywhere",
  },
  sheet: { fontSize: tokens.fontSizeBase200 },
  restore: { minWidth: "auto", padding: "0 6px", marginRight: "-6px" },
});

interface SetAsideProps {
  readonly items: readonly FindingItem[];
  readonly ui: UiWords;
  readonly send: Send;
}

/** The findings a person chose to ignore: never lost, always to be brought back. */
export function SetAside({ items, ui, send }: SetAsideProps): ReactElement | null {
  const styles = useStyles();
  const { figures } = useFigures();
  if (items.length === 0) return null;
  return (
    <section className={styles.aside} aria-label={ui.ignored}>
      <b>{ui.ignored}</b>
      <ul className={styles.lines}>
        {items.map((item) => (
          <li key={item.id} className={styles.line}>
            <SeveritySign severity={item.severity} />
            <span className={figures}>{item.cell}</span>
            <span className={styles.text}>
              {item.line}
              <span className={styles.sheet}>{item.at.sheet}</span>
            </span>
            <Button
              className={styles.restore}
              size="small"
              appearance="transparent"
              onClick={() => send({ is: "restore", finding: item.id })}
            >
              {ui.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
