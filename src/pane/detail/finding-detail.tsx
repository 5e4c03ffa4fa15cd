import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { FindingView, UiWords } from "../../app";
import { useFigures } from "../figures";
import { NARROW } from "../narrow";
import type { Send } from "../send";
import { SeveritySign } from "../severity-sign";
import { CellLink } from "./cell-link";
import { Explanation } from "./explanation";
import { FixCard } from "./fix-card";
import { Fold } from "./fold";
import { SuspectCard } from "./suspect-card";
import { WorkingSheet } from "./working-sheet";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  body: { flexGrow: 1, overflowY: "auto", padding: "4px 16px 16px", outlineStyle: "none" },
  // Grey and not faint: what is out of date can still be read, down to the smallest link (WCAG 1.4.3).
  dim: { filter: "grayscale(1)" },
  severity: {
    display: "flex",
    alignItems: "center",
    gap: "7px",
    padding: "2px 0 6px",
    color: tokens.colorNeutralForeground2,
  },
  where: { marginLeft: "auto" },
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  why: { margin: "6px 0 0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  todo: { margin: "6px 0 16px", overflowWrap: "anywhere" },
  cards: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "16px" },
  folded: { display: "flex", flexDirection: "column", gap: "10px" },
  rivals: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  rival: { display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: "10px" },
  workings: { display: "flex", flexDirection: "column", gap: "18px" },
  end: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "14px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    padding: "6px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      flexWrap: "nowrap",
      padding: "2px 4px",
      "& button": { minWidth: "auto", padding: "4px 0", fontSize: tokens.fontSizeBase200 },
    },
  },
});

interface FindingDetailProps {
  readonly finding: FindingView;
  readonly ui: UiWords;
  readonly dimmed: boolean;
  readonly send: Send;
}

/** What is wrong, why, and what to do; the arithmetic and the other cells fold out below. */
export function FindingDetail({ finding, ui, dimmed, send }: FindingDetailProps): ReactElement {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [finding.id]);
  const [first] = finding.suspects;
  // A remedy of several cells is more than any one suspect's.
  const fix =
    finding.fix !== null && (first?.adopt == null || 1 < finding.fix.edits.length) ? finding.fix : null;
  return (
    <div className={styles.detail}>
      <div
        ref={body}
        className={mergeClasses(styles.body, dimmed && styles.dim)}
        data-detail=""
        tabIndex={-1}
      >
        <div className={styles.severity}>
          <SeveritySign severity={finding.severity} />
          {finding.severityName}
          <span className={styles.where}>
            <CellLink at={finding.at} cell={finding.cell} does={ui.show} send={send} />
          </span>
        </div>
        <p className={styles.what}>{finding.what}</p>
        <p className={styles.why}>{finding.why}</p>
        <p className={styles.todo}>{finding.todo}</p>
        <div className={styles.cards}>
          {fix !== null && <FixCard fix={fix} ui={ui} send={send} />}
          {first !== undefined && <SuspectCard suspect={first} ui={ui} first={fix === null} send={send} />}
        </div>
        <Folds key={finding.id} finding={finding} ui={ui} send={send} />
        <div className={styles.end}>
          <Explanation key={finding.id} finding={finding} ui={ui} send={send} />
        </div>
      </div>
      <Foot finding={finding} ui={ui} send={send} />
    </div>
  );
}

type PartProps = Pick<FindingDetailProps, "finding" | "ui" | "send">;

/** What folds out: the other cells it may be, those it is not, the arithmetic. */
function Folds({ finding, ui, send }: PartProps): ReactElement {
  const styles = useStyles();
  const others = finding.suspects.slice(1);
  return (
    <>
      {0 < others.length && (
        <Fold title={ui.otherSuspects}>
          <div className={styles.folded}>
            {others.map((suspect) => (
              <SuspectCard key={suspect.suspect} suspect={suspect} ui={ui} first={false} send={send} />
            ))}
          </div>
        </Fold>
      )}
      {0 < finding.rivals.length && (
        <Fold title={ui.whyNotOther}>
          <ul className={styles.rivals}>
            {finding.rivals.map((rival) => (
              <li key={`${rival.cell} ${rival.proposed}`} className={styles.rival}>
                <CellLink at={rival.at} cell={rival.cell} does={ui.show} send={send} />
                <span>{rival.line}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {0 < finding.workings.length && (
        <Fold title={ui.workings} unfolded>
          <div className={styles.workings}>
            {finding.workings.map((working) => (
              <WorkingSheet key={working.title} working={working} ui={ui} send={send} />
            ))}
          </div>
        </Fold>
      )}
    </>
  );
}

/** On to the next finding without going back to the list. */
function Foot({ finding, ui, send }: PartProps): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  return (
    <div className={styles.foot}>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        disabled={!finding.hasPrevious}
        onClick={() => send({ is: "previous" })}
      >
        {ui.previous}
      </Button>
      <span className={figures}>{finding.position}</span>
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        iconPosition="after"
        disabled={!finding.hasNext}
        onClick={() => send({ is: "next" })}
      >
        {ui.next}
      </Button>
    </div>
  );
}
