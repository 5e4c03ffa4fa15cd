import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, ReactElement, RefObject } from "react";
import { flushSync } from "react-dom";
import type { FindingGroup, FindingItem, UiWords } from "../../app";
import type { Send } from "../send";
import { DrawnSlice } from "./drawn-slice";
import { FindingLine } from "./finding-line";
import type { Slice } from "./slices";
import { slicesOf } from "./slices";

const useStyles = makeStyles({
  group: { paddingBottom: "10px" },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    gap: "8px",
    alignItems: "baseline",
    padding: "6px 12px 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { marginLeft: "auto", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly ui: UiWords;
  /** The line to put the keyboard on: the finding one comes back from, or null. */
  readonly focused: string | null;
  /** What the list scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly send: Send;
}

/** The findings by table. Moving through the list selects in the sheet, and the keyboard stays here. */
export function FindingList({ groups, ui, focused, scroller, send }: FindingListProps): ReactElement {
  const styles = useStyles();
  const name = useId();
  const list = useRef<HTMLDivElement>(null);
  const items = groups.flatMap((group) => group.items);
  const [active, setActive] = useState(focused);
  const tabbable = items.find(({ id }) => id === active)?.id ?? items[0]?.id;
  const onOpen = useCallback((item: FindingItem) => send({ is: "open", finding: item.id }), [send]);

  useEffect(() => {
    // The keyboard is nowhere when what it was in has gone: it comes back to its line, or to the first.
    const lost = document.activeElement === document.body;
    if (focused === null || !lost) return;
    lineOf(list.current, tabbable ?? "")?.focus();
    // Only on coming back: later changes of the list must not pull the keyboard away from elsewhere.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = items.findIndex(({ id }) => id === idOf(document.activeElement));
    const item = items[at];
    if (item === undefined || event.ctrlKey || event.altKey) return;
    const target = items[placeAfter(event.key, at, items.length)];
    if (target !== undefined) {
      // A line far away is drawn before the keyboard can go there.
      flushSync(() => setActive(target.id));
      lineOf(list.current, target.id)?.focus();
      send({ is: "show-cells", cells: [target.at] });
    } else if (event.key === "Enter") send({ is: "show-cells", cells: [item.at] });
    else if (event.key === " " || event.key === "ArrowRight") onOpen(item);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => setActive(idOf(target) ?? active);

  return (
    <div ref={list} role="listbox" aria-label={ui.findings} onKeyDown={onKeyDown} onFocus={onFocus}>
      {placed(groups).map(({ key, heading, items: own, slices }) => (
        <div key={key} role="group" aria-labelledby={`${name}-${key}`} className={styles.group}>
          <GroupHeading id={`${name}-${key}`} heading={heading} count={own.length} />
          {slices.map((slice) => (
            <DrawnSlice
              key={slice.from}
              lines={slice.items.length}
              kept={slice.from < FIRST_SEEN || slice.items.some(({ id }) => id === tabbable)}
              scroller={scroller}
            >
              {() =>
                slice.items.map((item, place) => (
                  <FindingLine
                    key={item.id}
                    item={item}
                    tabbable={item.id === tabbable}
                    place={slice.from + place + 1}
                    of={items.length}
                    onOpen={onOpen}
                  />
                ))
              }
            </DrawnSlice>
          ))}
        </div>
      ))}
    </div>
  );
}

interface GroupHeadingProps {
  readonly id: string;
  readonly heading: string;
  readonly count: number;
}

function GroupHeading({ id, heading, count }: GroupHeadingProps): ReactElement {
  const styles = useStyles();
  return (
    <div id={id} role="presentation" className={styles.heading}>
      <span className={styles.name} title={heading}>
        {heading}
      </span>
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
    </div>
  );
}

/** More than a pane shows before anybody scrolls. */
const FIRST_SEEN = 30;

interface PlacedGroup extends FindingGroup {
  readonly slices: readonly Slice[];
}

/** The groups with their lines cut into slices that know their places in the whole list. */
function placed(groups: readonly FindingGroup[]): readonly PlacedGroup[] {
  const out: PlacedGroup[] = [];
  let before = 0;
  for (const group of groups) {
    out.push({ ...group, slices: slicesOf(group.items, before) });
    before += group.items.length;
  }
  return out;
}

function idOf(element: Element | null): string | null {
  return element?.getAttribute("data-finding") ?? null;
}

function lineOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`) ?? null;
}

/** −1 where the key does not move. */
function placeAfter(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
