import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular, QuestionCircle20Regular, Settings20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { UiWords } from "../app";
import type { PanelName } from "./panel-name";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "8px 8px 4px 16px",
    minHeight: "36px",
  },
  inside: { paddingLeft: "8px" },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  brand: { color: tokens.colorBrandForeground1, letterSpacing: "0.04em" },
});

interface PaneHeaderProps {
  readonly ui: UiWords;
  /** What is open in place of the list, or null. */
  readonly inside: string | null;
  readonly onBack: () => void;
  readonly onPanel: (panel: PanelName) => void;
}

/** The name of the product, or of what is open with the way back. */
export function PaneHeader({ ui, inside, onBack, onPanel }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  if (inside !== null)
    return (
      <header className={`${styles.header} ${styles.inside}`}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={ui.back}
          title={ui.back}
          onClick={onBack}
        />
        <h1 className={styles.title} title={inside}>
          {inside}
        </h1>
      </header>
    );
  return (
    <header className={styles.header}>
      <h1 className={`${styles.title} ${styles.brand}`}>{ui.product}</h1>
      <Button
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={ui.settings}
        title={ui.settings}
        onClick={() => onPanel("settings")}
      />
      <Button
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label={ui.help}
        title={ui.help}
        onClick={() => onPanel("help")}
      />
    </header>
  );
}
