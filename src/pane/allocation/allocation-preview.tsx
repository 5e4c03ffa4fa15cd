import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AllocationPreviewView, AllocationRowView, AllocationTabWords } from "../../app";
import { useFigures } from "../figures";
import { useUnseenStyles } from "../unseen";

const useStyles = makeStyles({
  outdated: { opacity: 0.55, transitionProperty: "opacity", transitionDelay: "0.5s" },
  frame: {
    // What is only heard lies within it, or it would make the page longer.
    position: "relative",
    // It is as long as it is: the panel scrolls, with the headings and the sums in sight.
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", padding: "6px 6px 4px" },
  title: { fontWeight: tokens.fontWeightSemibold, marginRight: "12px" },
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
  now: { padding: 0 },
  sum: { padding: "4px 6px" },
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
  barNow: { backgroundColor: tokens.colorNeutralStroke1 },
  barThen: { backgroundColor: tokens.colorCompoundBrandStroke },
  key: { display: "inline-flex", gap: "10px", color: tokens.colorNeutralForeground2 },
  swatch: {
    forcedColorAdjust: "none",
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
  /** What the figures are counted in; "" where nobody says. */
  readonly unit: string;
  /** Something else was typed, and is still being worked out. */
  readonly outdated: boolean;
  readonly words: AllocationTabWords;
}

/**
 * What each unit would get, with its share, the change, and a pair of bars: now and then. Whoever cannot see the bars hears
 * what each is of, in a column of its own.
 */
export function AllocationPreview(props: AllocationPreviewProps): ReactElement {
  const { preview, unit, outdated, words } = props;
  const styles = useStyles();
  const { unseen } = useUnseenStyles();
  const compared = preview.rows.some(({ before }) => before !== null);
  const title = words.inUnit(words.preview, unit);
  return (
    <>
      {/* A region that scrolls must be reachable by the keyboard. */}
      <div
        className={mergeClasses(styles.frame, outdated && styles.outdated)}
        tabIndex={0}
        role="region"
        aria-label={title}
        aria-busy={outdated}
      >
        <table className={styles.table}>
          <caption className={styles.caption}>
            <span className={styles.title}>{title}</span>
            {compared && <Key words={words} />}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.name)}>
                {words.unit}
              </th>
              <th scope="col" className={styles.head}>
                {words.share}
              </th>
              {compared && (
                <th scope="col" className={mergeClasses(styles.head, styles.now)}>
                  <span className={unseen}>{words.now}</span>
                </th>
              )}
              <th scope="col" className={styles.head}>
                {words.amount}
              </th>
              <th scope="col" className={styles.head}>
                {preview.batch ? words.batch : words.change}
              </th>
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <Row key={row.name} row={row} compared={compared} chart />
            ))}
          </tbody>
          <tfoot className={styles.foot}>
            <Row row={preview.sum} compared={compared} chart={false} />
          </tfoot>
        </table>
      </div>
      {preview.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}

/** Which bar is which. */
function Key({ words }: { readonly words: AllocationTabWords }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.key} aria-hidden="true">
      <span>
        <span className={mergeClasses(styles.swatch, styles.barNow)} />
        {words.now}
      </span>
      <span>
        <span className={mergeClasses(styles.swatch, styles.barThen)} />
        {words.then}
      </span>
    </span>
  );
}

interface RowProps {
  readonly row: AllocationRowView;
  /** Whether there is a column of what stands now. */
  readonly compared: boolean;
  readonly chart: boolean;
}

function Row({ row, compared, chart }: RowProps): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  const { unseen } = useUnseenStyles();
  const cell = mergeClasses(styles.cell, !chart && styles.sum);
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(cell, styles.name)}>
          {row.name}
          {row.limited !== null && <span className={styles.limit}>{row.limited}</span>}
        </th>
        <td className={mergeClasses(cell, figures)}>{row.share}</td>
        {compared && (
          <td className={styles.now}>
            <span className={unseen}>{row.now}</span>
          </td>
        )}
        <td className={mergeClasses(cell, figures)}>{row.amount}</td>
        <td className={mergeClasses(cell, figures, row.falls && styles.falls)}>{row.change}</td>
      </tr>
      {chart && (
        <tr aria-hidden="true">
          <td colSpan={compared ? 5 : 4} className={styles.bars}>
            {row.before !== null && (
              <div
                className={mergeClasses(styles.bar, styles.barNow)}
                style={{ width: `${row.before * 100}%` }}
              />
            )}
            <div
              className={mergeClasses(styles.bar, styles.barThen)}
              style={{ width: `${row.after * 100}%` }}
            />
          </td>
        </tr>
      )}
    </>
  );
}
