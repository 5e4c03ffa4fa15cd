import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ReactElement } from "react";
import type { FindingItem } from "../../app";
import { Change } from "../change";
import { useFigures } from "../figures";
import { NARROW } from "../narrow";
import { SeveritySign } from "../severity-sign";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "12px minmax(36px, max-content) minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "start",
    padding: "8px 10px 8px 12px",
    [NARROW]: {
      columnGap: "6px",
      gridTemplateColumns: "12px max-content minmax(0, 1fr) 12px",
      padding: "8px 4px",
    },
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
  },
  open: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  sign: { paddingTop: "4px" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  words: { display: "flex", flexWrap: "wrap", columnGap: "10px", rowGap: "1px", minWidth: 0 },
  // Growing, it pushes the change to the right; where there is no room, that stands below it.
  text: { overflowWrap: "anywhere", flexGrow: 1 },
  change: { minWidth: 0 },
  explained: {
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  chevron: { color: tokens.colorNeutralForeground3, paddingTop: "2px" },
});

/** Drawn here: an icon of the library's costs each of a thousand lines several times as much. */
const CHEVRON = "M6 3.5l4.5 4.5L6 12.5";

interface FindingLineProps {
  readonly item: FindingItem;
  /** Whether Tab comes to this line. */
  readonly tabbable: boolean;
  /** Which line of how many it is: not all of them are drawn. */
  readonly place: number;
  readonly of: number;
  readonly onOpen: (item: FindingItem) => void;
}

/** One finding in one line: how serious, where, what, from what to what. */
export const FindingLine = memo(function FindingLine({
  item,
  tabbable,
  place,
  of,
  onOpen,
}: FindingLineProps): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  return (
    <div
      role="option"
      aria-selected={item.open}
      aria-label={item.spoken}
      aria-posinset={place}
      aria-setsize={of}
      tabIndex={tabbable ? 0 : -1}
      data-finding={item.id}
      className={mergeClasses(styles.line, item.open && styles.open)}
      onClick={() => onOpen(item)}
    >
      <span className={styles.sign}>
        <SeveritySign severity={item.severity} />
      </span>
      <span className={mergeClasses(styles.cell, figures)}>{item.cell}</span>
      <span className={styles.words}>
        <span className={styles.text}>{item.line}</span>
        {item.change !== null && (
          <span className={styles.change}>
            <Change {...item.change} />
          </span>
        )}
        {item.standingName !== null && (
          <span className={styles.explained}>
            {[item.standingName, item.explanation].filter((part) => part !== null).join(" · ")}
          </span>
        )}
      </span>
      <svg className={styles.chevron} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={CHEVRON} fill="none" stroke="currentColor" strokeLinecap="round" />
      </svg>
    </div>
  );
});
