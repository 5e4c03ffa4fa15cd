import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RateView, UiWords } from "../../app";
import { CellLink } from "../detail/cell-link";
import { useFigures } from "../figures";
import type { Send } from "../send";

const useStyles = makeStyles({
  rates: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "6px" },
  rate: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: "8px",
    alignItems: "baseline",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  track: {
    gridColumn: "1 / -1",
    height: "6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  bar: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground },
  over: { backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
});

interface RateBarsProps {
  readonly rates: readonly RateView[];
  readonly ui: UiWords;
  readonly send: Send;
}

/** Execution rates as bars; the figure beside each says what the bar shows. */
export function RateBars({ rates, ui, send }: RateBarsProps): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  return (
    <ul className={styles.rates}>
      {rates.map(({ label, text, share, over, verdict, at, cell }) => (
        <li key={cell} className={styles.rate}>
          <span className={styles.name} title={label}>
            <CellLink at={at} cell={cell} does={ui.show} send={send} /> {label}
          </span>
          <span className={mergeClasses(figures, verdict === "inconsistent" && styles.wrong)}>{text}</span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={mergeClasses(styles.bar, over && styles.over)}
              style={{ display: "block", width: `${share * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
