import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AllocationView } from "../../app";
import { TextField } from "../field/labelled";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(92px, 1fr))", gap: "8px" },
  bar: {
    display: "flex",
    height: "10px",
    margin: "8px 0 2px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  part: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    // Between two parts only: at the end it would look as if something were missing.
    ":not(:last-child)": { borderRight: `2px solid ${tokens.colorNeutralBackground1}` },
    boxSizing: "border-box",
    forcedColorAdjust: "none",
  },
  sum: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  off: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface WeightsProps {
  readonly view: AllocationView;
  readonly onChange: (weights: readonly string[]) => void;
}

/** The weights, and a bar that they must fill. */
export function Weights({ view, onChange }: WeightsProps): ReactElement | null {
  const styles = useStyles();
  const { factors, weights, words } = view;
  if (weights === null) return null;
  const whole = Math.max(
    100,
    factors.reduce((sum, { percent }) => sum + percent, 0),
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.weights}</legend>
      <div className={styles.fields}>
        {factors.map(({ name, text }, place) => (
          <TextField
            key={place}
            label={name}
            value={text}
            figure
            onChange={(typed) =>
              onChange(factors.map((factor, other) => (other === place ? typed : factor.text)))
            }
          />
        ))}
      </div>
      <div className={styles.bar} aria-hidden="true">
        {factors.map(({ percent }, place) => (
          <div key={place} className={styles.part} style={{ width: `${(percent / whole) * 100}%` }} />
        ))}
      </div>
      <div className={mergeClasses(styles.sum, !weights.full && styles.off)}>{weights.text}</div>
    </fieldset>
  );
}
