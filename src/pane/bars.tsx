import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, ErrorCircle20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Frame, TroubleView, UiWords } from "../app";
import { useClock } from "./clock";
import { WaitingLine } from "./field/waiting-line";
import type { Send } from "./send";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 10px",
    alignItems: "center",
    padding: "7px 16px",
    fontSize: tokens.fontSizeBase300,
  },
  stale: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    borderTop: `1px solid ${tokens.colorPaletteYellowBorder1}`,
    borderBottom: `1px solid ${tokens.colorPaletteYellowBorder1}`,
  },
  notice: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  push: { marginLeft: "auto" },
  takeBack: { minWidth: "auto", color: tokens.colorBrandForegroundLink },
  waitingText: { display: "flex", alignItems: "center", gap: "10px", padding: "6px 16px" },
  trouble: {
    margin: "8px 16px",
    padding: "12px 14px",
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorPaletteRedBackground1,
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "10px",
    rowGap: "10px",
  },
  troubleSign: { color: tokens.colorPaletteRedForeground1 },
  troubleText: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere", "& p": { margin: 0 } },
  troubleButton: { gridColumn: 2, justifySelf: "start" },
});

interface BarProps {
  readonly ui: UiWords;
  readonly send: Send;
}

/** The sheet has changed since: said where it cannot be missed, with the one thing to do. */
export function StaleBar({ ui, send }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles.stale)}>
      <span>{ui.stale}</span>
      <Button className={styles.push} size="small" appearance="primary" onClick={() => send({ is: "check" })}>
        {ui.recheck}
      </Button>
    </div>
  );
}

/** What was just done, and its undo. */
export function NoticeBar({
  frame,
  send,
}: {
  readonly frame: Frame;
  readonly send: Send;
}): ReactElement | null {
  const styles = useStyles();
  const { notice, ui, journal } = frame;
  if (notice === null) return null;
  return (
    <div className={mergeClasses(styles.bar, styles.notice)}>
      <span>{notice.text}</span>
      {notice.undo && journal.undo !== null && (
        <Button
          className={styles.takeBack}
          appearance="transparent"
          size="small"
          onClick={() => send({ is: "undo" })}
        >
          {ui.undo}
        </Button>
      )}
      <Button
        className={styles.push}
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={ui.close}
        onClick={() => send({ is: "dismiss" })}
      />
    </div>
  );
}

/** What went wrong, where, what to do, and one button. */
export function TroubleCard({
  trouble,
  send,
}: {
  readonly trouble: TroubleView;
  readonly send: Send;
}): ReactElement {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.trouble}>
      <ErrorCircle20Filled className={styles.troubleSign} aria-hidden="true" />
      <div className={styles.troubleText}>
        <p>{trouble.what}</p>
        <p>{trouble.todo}</p>
      </div>
      <Button className={styles.troubleButton} onClick={() => send({ is: trouble.button.sends })}>
        {trouble.button.label}
      </Button>
    </div>
  );
}

const BAR_AFTER = 500;
const CANCEL_AFTER = 2000;

interface WaitingProps extends BarProps {
  readonly since: number;
  readonly what: "reading" | "writing";
  /** What is being done, and how far it is. */
  readonly words: string;
}

/** Nothing under half a second; then a thin bar; after two seconds the words and, for a reading, a way out. */
export function Waiting({ since, what, words, ui, send }: WaitingProps): ReactElement | null {
  const styles = useStyles();
  const waited = useClock(250) - since;
  if (waited < BAR_AFTER) return null;
  return (
    <div>
      <WaitingLine label={words} />
      {CANCEL_AFTER <= waited && (
        <div className={styles.waitingText}>
          {words}
          {what === "reading" && (
            <Button size="small" onClick={() => send({ is: "cancel" })}>
              {ui.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
