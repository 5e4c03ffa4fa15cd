import { useCallback, useId } from "react";
import type { ReactElement } from "react";
import type { WorkbenchWords } from "../../app";
import type { Desk } from "./desk/desk";
import type { OpenBook } from "./desk/desk-state";
import { firstSelection, selectionAddress } from "./sheet/selection";
import type { Selection } from "./sheet/selection";
import { selectionSum } from "./sheet/selection-sum";
import { SheetTabs } from "./sheet/sheet-tabs";
import { SheetView } from "./sheet/sheet-view";
import type { SheetMarks } from "./sheet/sheet-row";
import { typedText } from "./sheet/typed-text";

interface BookViewProps {
  readonly book: OpenBook;
  readonly desk: Desk;
  readonly words: WorkbenchWords;
}

const NO_MARKS: SheetMarks = new Map();

/** The workbook as a spreadsheet program shows it: the content of the cell above, the sheet, its tabs below. */
export function BookView({ book, desk, words }: BookViewProps): ReactElement {
  const onSelect = useCallback((selection: Selection) => desk.select(selection), [desk]);
  const onEdit = useCallback(
    (row: number, column: number, text: string) => void desk.edit(row, column, text),
    [desk],
  );
  const wayOut = useId();
  const picture = book.pictures.find(({ sheet }) => sheet === book.active);
  if (picture === undefined) return <div className="book" />;
  const selection = book.selections.get(picture.sheet) ?? firstSelection(picture);
  const sum = selectionSum(picture, selection);
  return (
    <div className="book" data-part>
      <div className="formula-bar">
        <output aria-label={words.address} className="address">
          {selectionAddress(selection)}
        </output>
        <output aria-label={words.content} className="content">
          {typedText(picture.cell(selection.row, selection.column))}
        </output>
      </div>
      <SheetView
        key={`${book.key} ${picture.sheet}`}
        picture={picture}
        marks={book.marks.get(picture.sheet) ?? NO_MARKS}
        selection={selection}
        labels={{ sheet: words.sheet(picture.sheet), editor: words.editor }}
        wayOut={wayOut}
        onSelect={onSelect}
        onEdit={onEdit}
        onUndo={() => void desk.undo()}
      />
      <div className="foot">
        <SheetTabs
          pictures={book.pictures}
          active={picture.sheet}
          label={words.sheets}
          onActivate={(sheet) => desk.activate(sheet)}
        />
        <span id={wayOut} className="way-out">
          {words.wayOut}
        </span>
        {sum !== null && (
          <div className="sum">
            <span>{words.count(sum.count)}</span>
            {sum.sum !== null && <span>{words.sum(sum.sum)}</span>}
          </div>
        )}
      </div>
    </div>
  );
}
