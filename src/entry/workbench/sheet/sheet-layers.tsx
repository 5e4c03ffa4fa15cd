import { useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { indexRange } from "./geometry";
import { ColumnHeaders, RowHeaders } from "./headers";
import { HEADER } from "./place-at";
import type { Selection } from "./selection";
import type { Range } from "./sheet-layer";
import { SheetLayer } from "./sheet-layer";
import type { SheetPicture } from "./sheet-picture";
import type { SheetMarks } from "./sheet-row";
import type { SeenWindow } from "./use-window";

type Part = "main" | "top" | "side" | "corner";

/** Whether a part is the one that shows a cell. */
type Holds = (cell: { readonly row: number; readonly column: number }) => boolean;

/** What lies over the cells of a part. */
export type LayerContent = (part: Part, holds: Holds) => ReactNode;

interface SheetLayersProps {
  readonly name: string;
  readonly picture: SheetPicture;
  readonly marks: SheetMarks;
  readonly selection: Selection;
  readonly seen: SeenWindow;
  readonly content: LayerContent;
}

/** The four parts of a sheet: what scrolls both ways, the frozen rows, the frozen columns, and where these cross. */
export function SheetLayers(props: SheetLayersProps): ReactElement {
  const { name, picture, marks, selection, seen, content } = props;
  const { frozen } = picture;
  const rows = useMemo(() => indexRange(picture.rows, seen.top, seen.top + seen.height, 4), [picture, seen]);
  // Six columns to spare on the left: a long text that begins out of sight may reach in.
  const columns = useMemo(
    () => indexRange(picture.columns, seen.left, seen.left + seen.width, 6),
    [picture, seen],
  );
  const still: { readonly rows: Range; readonly columns: Range } = {
    rows: [0, frozen.rows - 1],
    columns: [0, frozen.columns - 1],
  };
  const width = HEADER.width + picture.columns.start(frozen.columns);
  const height = HEADER.height + picture.rows.start(frozen.rows);
  const layer = (part: Part, ownRows: Range, ownColumns: Range): ReactElement | null => {
    if (ownRows[1] < ownRows[0] || ownColumns[1] < ownColumns[0]) return null;
    const holds: Holds = (cell) => partOf(frozen, cell) === part;
    return (
      <SheetLayer
        {...{ name, picture, marks }}
        rows={ownRows}
        columns={ownColumns}
        active={holds(selection) ? selection : null}
      >
        {content(part, holds)}
      </SheetLayer>
    );
  };
  const { areas } = selection;
  return (
    <div
      className="extent"
      style={{
        width: HEADER.width + picture.columns.start(picture.columns.count),
        height: HEADER.height + picture.rows.start(picture.rows.count),
      }}
    >
      <div className="layer main">{layer("main", rows, columns)}</div>
      <div className={`layer top ${0 < frozen.rows ? "frozen" : ""}`} style={{ height }}>
        <ColumnHeaders picture={picture} range={columns} areas={areas} />
        {layer("top", still.rows, columns)}
      </div>
      <div className={`layer side ${0 < frozen.columns ? "frozen" : ""}`} style={{ width }}>
        <RowHeaders picture={picture} range={rows} areas={areas} />
        {layer("side", rows, still.columns)}
      </div>
      <div className="layer corner" style={{ width, height }}>
        <ColumnHeaders picture={picture} range={still.columns} areas={areas} />
        <RowHeaders picture={picture} range={still.rows} areas={areas} />
        <b className="all" aria-hidden="true" />
        {layer("corner", still.rows, still.columns)}
      </div>
    </div>
  );
}

function partOf(
  frozen: SheetPicture["frozen"],
  { row, column }: { readonly row: number; readonly column: number },
): Part {
  if (row < frozen.rows) return column < frozen.columns ? "corner" : "top";
  return column < frozen.columns ? "side" : "main";
}
