import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark20Regular, ClipboardCheckmark24Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { UiWords } from "../app";
import type { Send } from "./send";

const useStyles = makeStyles({
  first: { padding: "20px 16px", display: "flex", flexDirection: "column", gap: "14px" },
  line: {
    display: "grid",
    gridTemplateColumns: "24px 1fr",
    columnGap: "12px",
    margin: 0,
    "& svg": { color: tokens.colorBrandForeground1 },
  },
  promise: { color: tokens.colorNeutralForeground2 },
  button: { marginTop: "6px" },
});

interface FirstRunProps {
  readonly ui: UiWords;
  readonly busy: boolean;
  readonly send: Send;
}

/** Before the first check: what it does, what it promises, one button. */
export function FirstRun({ ui, busy, send }: FirstRunProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.first}>
      <p className={styles.line}>
        <ClipboardCheckmark24Regular aria-hidden="true" />
        <span>{ui.firstRunDoes}</span>
      </p>
      <p className={styles.line}>
        <ShieldCheckmark20Regular aria-hidden="true" />
        <span className={styles.promise}>{ui.firstRunPromise}</span>
      </p>
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        disabled={busy}
        onClick={() => send({ is: "check" })}
      >
        {ui.check}
      </Button>
    </div>
  );
}
