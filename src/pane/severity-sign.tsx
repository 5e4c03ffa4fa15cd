import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../app";

const useStyles = makeStyles({
  sign: { flexShrink: 0, display: "block", forcedColorAdjust: "auto" },
  error: { color: tokens.colorPaletteRedForeground1 },
  verify: { color: tokens.colorPaletteDarkOrangeForeground1 },
  notice: { color: tokens.colorNeutralForeground3 },
});

interface SeveritySignProps {
  readonly severity: Severity;
  /** Where the name does not stand beside it. */
  readonly name?: string;
  readonly size?: number;
}

/** A filled disc must be changed, a ring may stay with a reason, a dot is worth knowing: told apart without colour. */
export function SeveritySign({ severity, name, size = 12 }: SeveritySignProps): ReactElement {
  const styles = useStyles();
  const said = name === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": name };
  return (
    <svg
      className={mergeClasses(styles.sign, styles[severity])}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      {...said}
    >
      {severity === "error" && <circle cx="6" cy="6" r="5.5" fill="currentColor" />}
      {severity === "verify" && (
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
      {severity === "notice" && <circle cx="6" cy="6" r="2.5" fill="currentColor" />}
    </svg>
  );
}
