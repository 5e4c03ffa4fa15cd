import type { ReactElement } from "react";
import type { Selection } from "./selection";
import { boxOf } from "./geometry";
import type { SheetPicture } from "./sheet-picture";

interface SelectionBoxesProps {
  readonly picture: SheetPicture;
  readonly selection: Selection;
}

/** The frames around what is selected; the cell of the keyboard has the strongest. */
export function SelectionBoxes({ picture, selection }: SelectionBoxesProps): ReactElement {
  const { row, column, areas } = selection;
  const cell = picture.merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const isOne = areas.length === 1 && areas[0]?.top === cell.top && areas[0].bottom === cell.bottom;
  const isSingle = isOne && areas[0]?.left === cell.left && areas[0].right === cell.right;
  return (
    <div aria-hidden="true" className="selection">
      {!isSingle &&
        areas.map((area) => (
          <i
            key={`${area.top},${area.left}`}
            className="area"
            style={boxOf(area, picture.rows, picture.columns)}
          />
        ))}
      <i className="at" style={boxOf(cell, picture.rows, picture.columns)} />
    </div>
  );
}
