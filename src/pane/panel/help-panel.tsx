import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity, UiWords } from "../../app";
import { SeveritySign } from "../severity-sign";

const SEVERITIES: readonly Severity[] = ["error", "verify", "notice"];

/** The guide as a page beside the pane's own; the build puts it there (`webpack/guide-page.cjs`). */
const GUIDE = "guide.zh-CN.html";

const useStyles = makeStyles({
  panel: { flexGrow: 1, overflowY: "auto", padding: "8px 16px 16px" },
  lead: { margin: "0 0 8px" },
  guide: { color: tokens.colorBrandForegroundLink },
  heading: {
    margin: "20px 0 8px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  severities: { margin: 0, display: "grid", gap: "8px" },
  severity: { display: "grid", gridTemplateColumns: "12px 1fr", columnGap: "10px", alignItems: "baseline" },
  keys: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: "14px",
    rowGap: "8px",
    "& dd": { margin: 0 },
  },
  key: {
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "1px 6px",
    whiteSpace: "nowrap",
  },
});

/** Opens a page that lies beside the pane's own; false where the host cannot, and the browser is to do it. */
export type OpenPage = (address: string) => boolean;

interface HelpPanelProps {
  readonly ui: UiWords;
  readonly onPage: OpenPage | undefined;
}

/** What it does, the way to the guide, what its signs mean, and its keys. */
export function HelpPanel({ ui, onPage }: HelpPanelProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{ui.firstRunDoes}</p>
      <p className={styles.lead}>{ui.firstRunPromise}</p>
      <p className={styles.lead}>
        <a
          className={styles.guide}
          href={GUIDE}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            if (onPage?.(GUIDE) === true) event.preventDefault();
          }}
        >
          {ui.guide}
        </a>
      </p>
      <h2 className={styles.heading}>{ui.severityHelp}</h2>
      <div className={styles.severities}>
        {SEVERITIES.map((severity) => (
          <div key={severity} className={styles.severity}>
            <SeveritySign severity={severity} />
            <span>
              <b>{ui.severityMeans[severity].name}</b> {ui.severityMeans[severity].means}
            </span>
          </div>
        ))}
      </div>
      <h2 className={styles.heading}>{ui.keys}</h2>
      <dl className={styles.keys}>
        {ui.keyHelp.map(({ keys, does }) => (
          <Key key={keys} keys={keys} does={does} />
        ))}
      </dl>
    </div>
  );
}

function Key({ keys, does }: { readonly keys: string; readonly does: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>
        <kbd className={styles.key}>{keys}</kbd>
      </dt>
      <dd>{does}</dd>
    </>
  );
}
