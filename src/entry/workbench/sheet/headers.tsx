import { memo } from "react";
import type { ReactElement } from "react";
import { columnName } from "../../../core/grid";
import type { Area } from "../../../core/grid";
import type { Range } from "./sheet-layer";
import { listed } from "./sheet-layer";
import type { SheetPicture } from "./sheet-picture";

interface HeadersProps {
  readonly picture: SheetPicture;
  readonly range: Range;
  readonly areas: readonly Area[];
}

/** The letters over the columns. Screen readers have the cells' own indices. */
export const ColumnHeaders = memo(function ColumnHeaders({
  picture,
  range,
  areas,
}: HeadersProps): ReactElement {
  return (
    <div className="column-headers" aria-hidden="true">
      {listed(range).map((column) => (
        <b
          key={column}
          className={areas.some((area) => area.left <= column && column <= area.right) ? "in" : ""}
          style={{ left: picture.columns.start(column), width: picture.columns.size(column) }}
        >
          {0 < picture.columns.size(column) && columnName(column)}
        </b>
      ))}
    </div>
  );
});

/** The numbers beside the rows. */
export const RowHeaders = memo(function RowHeaders({ picture, range, areas }: HeadersProps): ReactElement {
  return (
    <div className="row-headers" aria-hidden="true">
      {listed(range).map((row) => (
        <b
          key={row}
          className={areas.some((area) => area.top <= row && row <= area.bottom) ? "in" : ""}
          style={{ top: picture.rows.start(row), height: picture.rows.size(row) }}
        >
          {0 < picture.rows.size(row) && row + 1}
        </b>
      ))}
    </div>
  );
});
