import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { FindingView, UiWords } from "../../app";
import { useTextFieldStyles } from "../field/text-field";
import type { Send } from "../send";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  said: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: "10px",
    margin: "0 0 10px",
    overflowWrap: "anywhere",
  },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface ExplanationProps {
  readonly finding: FindingView;
  readonly ui: UiWords;
  readonly send: Send;
}

/** Why a finding may stay, in the person's own words; or that it is to be left aside. */
export function Explanation({ finding, ui, send }: ExplanationProps): ReactElement {
  const styles = useStyles();
  const { field, several } = useTextFieldStyles();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft !== null)
    return (
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          send({ is: "explain", finding: finding.id, text: draft.trim() });
          setDraft(null);
        }}
      >
        <label className={styles.form}>
          {ui.explainHint}
          <textarea
            className={mergeClasses(field, several)}
            autoFocus
            rows={3}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        </label>
        <div className={styles.row}>
          <Button type="submit" appearance="primary">
            {ui.save}
          </Button>
          <Button onClick={() => setDraft(null)}>{ui.cancel}</Button>
        </div>
      </form>
    );
  return (
    <div>
      {finding.explanation !== null && (
        <blockquote className={styles.said}>
          <div className={styles.head}>{finding.standingName}</div>
          {finding.explanation}
        </blockquote>
      )}
      <div className={styles.row}>
        <Button onClick={() => setDraft(finding.explanation ?? "")}>{ui.explain}</Button>
        {finding.ignored ? (
          <Button onClick={() => send({ is: "restore", finding: finding.id })}>{ui.restore}</Button>
        ) : (
          <Button onClick={() => send({ is: "ignore", finding: finding.id })}>{ui.ignore}</Button>
        )}
      </div>
    </div>
  );
}
