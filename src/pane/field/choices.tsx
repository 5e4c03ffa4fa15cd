// Radio buttons, a switch and boxes to tick: the browser's own elements, drawn as Fluent draws its own, at a tenth of
// their weight.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";

// Where the colours are the system's, its own boxes say better than ours what is ticked.
const SYSTEM_COLOURS = "@media (forced-colors: active)";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", display: "flex", flexDirection: "column" },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: "flex",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "32px",
    cursor: "pointer",
  },
  bare: { alignSelf: "start" },
  box: {
    appearance: "none",
    boxSizing: "border-box",
    display: "grid",
    placeContent: "center",
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "inherit",
    ":hover": { border: `1px solid ${tokens.colorNeutralStrokeAccessibleHover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "::after": { content: "''", display: "none" },
    [SYSTEM_COLOURS]: { appearance: "auto", "::after": { content: "none" } },
  },
  tick: {
    ":checked": {
      border: `1px solid ${tokens.colorCompoundBrandBackground}`,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
    ":checked::after": {
      display: "block",
      width: "12px",
      height: "12px",
      backgroundColor: tokens.colorNeutralForegroundOnBrand,
      clipPath: "polygon(12% 48%, 22% 38%, 40% 57%, 78% 18%, 88% 28%, 40% 76%)",
    },
    ":indeterminate": { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
    ":indeterminate::after": {
      display: "block",
      width: "8px",
      height: "8px",
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorCompoundBrandForeground1,
    },
  },
  dot: {
    borderRadius: tokens.borderRadiusCircular,
    ":checked": { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
    ":checked::after": {
      display: "block",
      width: "10px",
      height: "10px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandForeground1,
    },
  },
  slide: {
    justifyContent: "start",
    width: "40px",
    height: "20px",
    borderRadius: tokens.borderRadiusCircular,
    "::after": {
      display: "block",
      width: "14px",
      height: "14px",
      marginLeft: "2px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
      transitionProperty: "transform",
      transitionDuration: tokens.durationNormal,
      "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
    },
    ":checked": {
      border: `1px solid ${tokens.colorCompoundBrandBackground}`,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
    ":checked::after": {
      transform: "translateX(20px)",
      backgroundColor: tokens.colorNeutralForegroundOnBrand,
    },
    [SYSTEM_COLOURS]: { width: "16px", height: "16px" },
  },
});

/** One of several values, shown in whatever way. */
export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all in sight. */
export function Choices<T extends string>({
  label,
  values,
  names,
  chosen,
  onChoose,
}: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {values.map((value) => (
        <label key={value} className={styles.choice}>
          <input
            className={mergeClasses(styles.box, styles.dot)}
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {names[value]}
        </label>
      ))}
    </fieldset>
  );
}

interface OnOffProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that takes effect as soon as it is switched. */
export function OnOff({ label, on, onChange }: OnOffProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.choice}>
      <input
        className={mergeClasses(styles.box, styles.slide)}
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

interface TickProps {
  /** What stands beside it, or null. */
  readonly label: string | null;
  /** What is read out where nothing stands beside it. */
  readonly spoken: string | null;
  readonly checked: boolean | "mixed";
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick; `mixed` where it stands for several that differ. */
export function Tick({ label, spoken, checked, onChange }: TickProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.choice, label === null && styles.bare)}>
      <input
        ref={(box) => {
          if (box !== null) box.indeterminate = checked === "mixed";
        }}
        className={mergeClasses(styles.box, styles.tick)}
        type="checkbox"
        aria-label={spoken ?? undefined}
        checked={checked === true}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
