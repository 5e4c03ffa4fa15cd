import { memo } from "react";
import type { CSSProperties, ReactElement } from "react";
import type { Area } from "../../../core/grid";
import { addressOf } from "../../../core/grid";
import type { MarkColour } from "../../../port";
import { inBoth, lineStyle, textStyle, verticalPlace } from "./cell-style";
import { boxOf } from "./geometry";
import type { SheetPicture } from "./sheet-picture";

/** The marks of one sheet by address. */
export type SheetMarks = ReadonlyMap<string, { readonly colour: MarkColour; readonly note: string | null }>;

/** No text runs on over more columns than this. */
const FARTHEST = 30;

interface SheetRowProps {
  readonly picture: SheetPicture;
  readonly marks: SheetMarks;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Whether the layer begins with this row: merged areas from above are then drawn here. */
  readonly first: boolean;
  /** The selected cell's column, where it is in this row. */
  readonly active: number | null;
  /** What ids of cells in this layer begin with. */
  readonly name: string;
}

/** The cells of one row that a layer shows. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactElement | null {
  const { picture, row, from, to, first, active } = props;
  const cells: ReactElement[] = [];
  for (let column = from; column <= to; column += 1) {
    const merge = picture.merge(row, column);
    if (merge === null) {
      const area = { top: row, left: column, bottom: row, right: column };
      if (isSeen(picture, props.marks, row, column) || column === active)
        cells.push(<SheetCell key={column} {...props} area={area} />);
    } else if (column === Math.max(merge.left, from) && (row === merge.top || first)) {
      cells.push(<SheetCell key={column} {...props} area={merge} />);
    }
  }
  if (cells.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1}>
      {cells}
    </div>
  );
});

function isSeen(picture: SheetPicture, marks: SheetMarks, row: number, column: number): boolean {
  if (picture.cell(row, column).text !== "") return true;
  const look = picture.look(row, column);
  if (look !== null && (look.fill !== null || look.left || look.right || look.top || look.bottom))
    return true;
  return marks.has(addressOf({ row, column }));
}

function SheetCell(props: SheetRowProps & { readonly area: Area }): ReactElement {
  const { picture, marks, area, active, row, name } = props;
  const cell = picture.cell(area.top, area.left);
  const look = picture.look(area.top, area.left);
  const mark = marks.get(addressOf({ row: area.top, column: area.left }));
  const isNumber = typeof cell.value === "number";
  const box = boxOf(area, picture.rows, picture.columns);
  const isMerged = area.top < area.bottom || area.left < area.right;
  const isActive = active === area.left && row === area.top;
  const style: CSSProperties = { ...box, ...(look?.fill == null ? {} : { background: inBoth(look.fill) }) };
  const width = roomFor(picture, area, isNumber);
  return (
    <div
      role="gridcell"
      id={isActive ? `${name}-active` : undefined}
      aria-colindex={area.left + 1}
      aria-selected={isActive}
      className={["cell", isMerged ? "merged" : "", mark === undefined ? "" : `marked ${mark.colour}`].join(
        " ",
      )}
      style={style}
      title={mark?.note ?? undefined}
    >
      {cell.text !== "" && (
        <span
          className={width === null ? "text-box" : "text-box runs-on"}
          style={{ justifyContent: verticalPlace(look) }}
        >
          <span
            className="text"
            style={{ ...textStyle(look, isNumber), ...(width === null ? {} : { width }) }}
          >
            {cell.text}
          </span>
        </span>
      )}
      <Borders picture={picture} area={area} />
    </div>
  );
}

/** Words that do not wrap run on over the blank cells to their right: how far, or null where they stay in their cell. */
function roomFor(picture: SheetPicture, area: Area, isNumber: boolean): number | null {
  const look = picture.look(area.top, area.left);
  const runsOn =
    !isNumber &&
    look?.wrap !== true &&
    area.left === area.right &&
    (look === null || look.horizontal === "general" || look.horizontal === "left");
  if (!runsOn) return null;
  let right = area.right;
  while (
    right + 1 < picture.columns.count &&
    right - area.right < FARTHEST &&
    picture.cell(area.top, right + 1).text === "" &&
    picture.merge(area.top, right + 1) === null
  )
    right += 1;
  return picture.columns.start(right + 1) - picture.columns.start(area.left);
}

/** A merged area shows the outer borders of the cells it was made of. */
function Borders({
  picture,
  area,
}: {
  readonly picture: SheetPicture;
  readonly area: Area;
}): ReactElement | null {
  const first = picture.look(area.top, area.left);
  const last = picture.look(area.bottom, area.right);
  const sides = {
    borderLeft: first?.left ?? null,
    borderTop: first?.top ?? null,
    borderRight: last?.right ?? null,
    borderBottom: last?.bottom ?? null,
  };
  if (Object.values(sides).every((line) => line === null)) return null;
  const style = Object.fromEntries(Object.entries(sides).map(([side, line]) => [side, lineStyle(line)]));
  return <span className="borders" style={style} />;
}
