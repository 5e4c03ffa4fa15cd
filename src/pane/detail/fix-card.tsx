import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FixView, UiWords } from "../../app";
import { Change } from "../change";
import type { Send } from "../send";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: "12px 14px 14px",
  },
  edits: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  edit: { display: "flex", flexWrap: "wrap", columnGap: "10px", alignItems: "baseline" },
  note: { color: tokens.colorNeutralForeground2, padding: "4px 0 12px" },
});

interface FixCardProps {
  readonly fix: FixView;
  readonly ui: UiWords;
  readonly send: Send;
}

/** The finding's own remedy: each cell from what to what, how sure it is, one button. */
export function FixCard({ fix, ui, send }: FixCardProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <ul className={styles.edits}>
        {fix.edits.map((edit) => (
          <li key={`${edit.sheet} ${edit.cell}`} className={styles.edit}>
            <CellLink at={edit.at} cell={edit.cell} does={ui.show} send={send} />
            <Change was={edit.was} becomes={edit.becomes} />
          </li>
        ))}
      </ul>
      <div className={styles.note}>{fix.note}</div>
      {fix.safety !== "show" && (
        <Button appearance="primary" onClick={() => send({ is: "apply-fix" })}>
          {fix.label}
        </Button>
      )}
    </div>
  );
}
