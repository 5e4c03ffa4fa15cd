import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useTextFieldStyles } from "./text-field";

const useStyles = makeStyles({
  frame: { display: "grid", alignItems: "center", "& > *": { gridArea: "1 / 1" } },
  // The glass lies over the field and lets every press through to it.
  glass: { marginLeft: "9px", pointerEvents: "none", color: tokens.colorNeutralForeground3 },
  field: { paddingLeft: "31px", textOverflow: "ellipsis" },
});

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line in which to type what one looks for. */
export function SearchField({ label, value, onChange }: SearchFieldProps): ReactElement {
  const styles = useStyles();
  const { field } = useTextFieldStyles();
  return (
    <div className={styles.frame}>
      <input
        className={mergeClasses(field, styles.field)}
        type="search"
        data-filter=""
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Search16Regular className={styles.glass} aria-hidden="true" />
    </div>
  );
}
