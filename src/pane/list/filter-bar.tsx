import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Filter16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { FacetView, Frame, ReportView } from "../../app";
import { SearchField } from "../field/search-field";
import { NARROW } from "../narrow";
import type { Send } from "../send";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", gap: "8px", alignItems: "center", [NARROW]: { flexWrap: "wrap" } },
  search: { flexGrow: 1, minWidth: 0, [NARROW]: { width: "100%" } },
  open: { flexShrink: 0, minWidth: "auto", paddingLeft: "8px", paddingRight: "10px" },
  facets: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    // In a low pane the choices scroll rather than push the list out of sight.
    maxHeight: "30vh",
    overflowY: "auto",
  },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  label: {
    padding: 0,
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    appearance: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: "100%",
    minHeight: "26px",
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    padding: "2px 9px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    // There the system's own colours say what is chosen.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { fontVariantNumeric: "tabular-nums" },
  // Its words begin where the chips do.
  clear: { marginLeft: "-6px" },
  more: { minWidth: "auto", padding: "0 6px", color: tokens.colorBrandForegroundLink },
});

interface FilterBarProps {
  readonly frame: Frame;
  readonly report: ReportView;
  readonly send: Send;
}

/** What one looks for, as words and as choices; the choices stay folded until somebody wants them. */
export function FilterBar({ frame, report, send }: FilterBarProps): ReactElement {
  const styles = useStyles();
  const body = useId();
  const { facets, chosen, recognition } = report;
  const [wanted, setWanted] = useState(0 < chosen);
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <div className={styles.search}>
          <SearchField
            label={frame.ui.filter}
            value={frame.filter.text}
            onChange={(text) => send({ is: "filter-text", text })}
          />
        </div>
        {0 < facets.length && (
          <Button
            className={styles.open}
            icon={<Filter16Regular />}
            aria-expanded={wanted}
            aria-controls={body}
            onClick={() => setWanted(!wanted)}
          >
            {chosen === 0 ? recognition.filters : recognition.filtersChosen(chosen)}
          </Button>
        )}
      </div>
      {0 < facets.length && (
        <div id={body} hidden={!wanted} className={wanted ? styles.facets : undefined}>
          {facets.map((facet) => (
            <Facet key={facet.name} facet={facet} more={recognition.moreChips} send={send} />
          ))}
          {0 < chosen && (
            <div>
              <Button
                className={mergeClasses(styles.more, styles.clear)}
                size="small"
                appearance="transparent"
                onClick={() => send({ is: "clear-filters" })}
              >
                {recognition.clearFilters}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** As many as stand in about three lines of a narrow pane. */
const AT_FIRST = 8;

interface FacetProps {
  readonly facet: FacetView;
  readonly more: (count: number) => string;
  readonly send: Send;
}

function Facet({ facet: { label, chips }, more, send }: FacetProps): ReactElement {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = chips.filter(({ chosen }, place) => all || chosen || place < AT_FIRST);
  const rest = chips.length - shown.length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.chips}>
        {shown.map(({ key, label: name, count, chosen, sends }) => (
          <button
            key={key}
            type="button"
            aria-pressed={chosen}
            // A sheet that ends in a figure must not run into its count.
            aria-label={`${name} ${count}`}
            title={name}
            className={mergeClasses(styles.chip, chosen && styles.chosen)}
            onClick={() => send(sends)}
          >
            {chosen && <span aria-hidden="true">✓</span>}
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{count}</span>
          </button>
        ))}
        {0 < rest && (
          <Button className={styles.more} size="small" appearance="transparent" onClick={() => setAll(true)}>
            {more(rest)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
