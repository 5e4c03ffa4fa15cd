import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { ChoiceProps } from "./choices";
import { useTextFieldStyles } from "./text-field";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  strong: { marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "4px", alignItems: "end" },
  figure: { fontVariantNumeric: "tabular-nums" },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly figure?: boolean;
  readonly onChange: (value: string) => void;
  /** A button beside it that fills it. */
  readonly filler?: ReactNode;
}

/** One line to type in, with its name above. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, value, hint, figure, onChange, filler } = props;
  const styles = useStyles();
  const { field } = useTextFieldStyles();
  const line = (
    <Labelled label={label}>
      <input
        className={mergeClasses(field, figure === true && styles.figure)}
        type="text"
        inputMode={figure === true ? "decimal" : "text"}
        autoComplete="off"
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Labelled>
  );
  if (filler === undefined) return line;
  return (
    <div className={styles.row}>
      {line}
      {filler}
    </div>
  );
}

interface SelectFieldProps<T extends string> extends ChoiceProps<T> {
  /** Whether it stands among groups of choices that are headed like this. */
  readonly heads?: boolean;
}

/** One of several, folded away. */
export function SelectField<T extends string>({
  label,
  heads = false,
  values,
  names,
  chosen,
  onChoose,
}: SelectFieldProps<T>): ReactElement {
  const { field } = useTextFieldStyles();
  return (
    <Labelled label={label} heads={heads}>
      <select
        className={field}
        value={chosen}
        onChange={(event) => {
          const value = values.find((one) => one === event.target.value);
          if (value !== undefined) onChoose(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({
  label,
  heads = false,
  children,
}: {
  readonly label: string;
  readonly heads?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <span className={heads ? styles.strong : styles.name}>{label}</span>
      {children}
    </label>
  );
}
