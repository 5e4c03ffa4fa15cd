import type { ReactElement, ReactNode } from "react";
import { memo } from "react";
import type { SheetMarks } from "./sheet-row";
import { SheetRow } from "./sheet-row";
import type { SheetPicture } from "./sheet-picture";

/** First and last index of what is drawn. */
export type Range = readonly [number, number];

interface SheetLayerProps {
  readonly name: string;
  readonly picture: SheetPicture;
  readonly marks: SheetMarks;
  readonly rows: Range;
  readonly columns: Range;
  readonly active: { readonly row: number; readonly column: number } | null;
  readonly children?: ReactNode;
}

/** The cells of a part of the sheet that scrolls as one, at their places on the whole sheet. */
export function SheetLayer({
  name,
  picture,
  marks,
  rows,
  columns,
  active,
  children,
}: SheetLayerProps): ReactElement {
  const [from, to] = columns;
  return (
    <div role="rowgroup" className="cells">
      {picture.gridLines && <GridLines picture={picture} rows={rows} columns={columns} />}
      {listed(rows).map((row) => (
        <SheetRow
          key={row}
          {...{ name, picture, marks, row, from, to }}
          first={row === rows[0]}
          active={active?.row === row ? active.column : null}
        />
      ))}
      {children}
    </div>
  );
}

interface GridLinesProps {
  readonly picture: SheetPicture;
  readonly rows: Range;
  readonly columns: Range;
}

const GridLines = memo(function GridLines({ picture, rows, columns }: GridLinesProps): ReactElement {
  const left = picture.columns.start(columns[0]);
  const top = picture.rows.start(rows[0]);
  const width = picture.columns.start(columns[1] + 1) - left;
  const height = picture.rows.start(rows[1] + 1) - top;
  return (
    <div aria-hidden="true">
      {listed(rows).map((row) => (
        <i key={`r${row}`} className="across" style={{ left, width, top: picture.rows.start(row + 1) - 1 }} />
      ))}
      {listed(columns).map((column) => (
        <i
          key={`c${column}`}
          className="down"
          style={{ top, height, left: picture.columns.start(column + 1) - 1 }}
        />
      ))}
    </div>
  );
});

/** The indices of a range; an empty one where it ends before it begins. */
export function listed([from, to]: Range): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
