import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AllocationPreviewView, AllocationRowView, AllocationTabWords } from "../../app";
import { useFigures } from "../figures";

const useStyles = makeStyles({
  frame: {
    // In a column of limited height it would else give way before the body scrolls.
    flexShrink: 0,
    maxHeight: "360px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", padding: "6px 8px", fontWeight: tokens.fontWeightSemibold },
  head: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  foot: {
    position: "sticky",
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: "3px 6px 0", textAlign: "end", verticalAlign: "baseline" },
  name: { textAlign: "start", fontWeight: "inherit", overflowWrap: "anywhere" },
  falls: { color: tokens.colorPaletteDarkOrangeForeground1 },
  limit: {
    marginLeft: "4px",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "nowrap",
  },
  bars: { padding: "1px 6px 3px" },
  bar: { height: "3px", marginBottom: "1px", minWidth: "1px", forcedColorAdjust: "none" },
  now: { backgroundColor: tokens.colorNeutralStroke1 },
  then: { backgroundColor: tokens.colorCompoundBrandStroke },
  key: { display: "flex", gap: "12px", padding: "2px 8px 6px", color: tokens.colorNeutralForeground2 },
  swatch: {
    display: "inline-block",
    width: "14px",
    height: "4px",
    marginRight: "4px",
    verticalAlign: "middle",
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface AllocationPreviewProps {
  readonly preview: AllocationPreviewView;
  readonly words: AllocationTabWords;
}

/** What each unit would get, with its share, the change, and a pair of bars: now and then. */
export function AllocationPreview({ preview, words }: AllocationPreviewProps): ReactElement {
  const styles = useStyles();
  const compared = preview.rows.some(({ before }) => before !== null);
  const heads = [words.unit, words.share, words.amount, preview.batch ? words.batch : words.change];
  return (
    <>
      {/* A region that scrolls must be reachable by the keyboard. */}
      <div className={styles.frame} tabIndex={0} role="region" aria-label={words.preview}>
        <table className={styles.table}>
          <caption className={styles.caption}>{words.preview}</caption>
          <thead>
            <tr>
              {heads.map((head, place) => (
                <th key={head} scope="col" className={mergeClasses(styles.head, place === 0 && styles.name)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <Row key={row.name} row={row} chart />
            ))}
          </tbody>
          <tfoot className={styles.foot}>
            <Row row={preview.sum} chart={false} />
          </tfoot>
        </table>
        {compared && (
          <div className={styles.key} aria-hidden="true">
            <span>
              <span className={mergeClasses(styles.swatch, styles.now)} />
              {words.now}
            </span>
            <span>
              <span className={mergeClasses(styles.swatch, styles.then)} />
              {words.then}
            </span>
          </div>
        )}
      </div>
      {preview.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}

function Row({ row, chart }: { readonly row: AllocationRowView; readonly chart: boolean }): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
          {row.name}
          {row.limited !== null && <span className={styles.limit}>{row.limited}</span>}
        </th>
        <td className={mergeClasses(styles.cell, figures)}>{row.share}</td>
        <td className={mergeClasses(styles.cell, figures)}>{row.amount}</td>
        <td className={mergeClasses(styles.cell, figures, row.falls && styles.falls)}>{row.change}</td>
      </tr>
      {chart && (
        <tr aria-hidden="true">
          <td colSpan={4} className={styles.bars}>
            {row.before !== null && (
              <div
                className={mergeClasses(styles.bar, styles.now)}
                style={{ width: `${row.before * 100}%` }}
              />
            )}
            <div className={mergeClasses(styles.bar, styles.then)} style={{ width: `${row.after * 100}%` }} />
          </td>
        </tr>
      )}
    </>
  );
}
