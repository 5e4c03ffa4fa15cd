import type { Area } from "../../../src/core/grid";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { fullAddress } from "../workbook/place";
import type { HostSheet } from "../workbook/sheet";

interface ViewSelf {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** The cells of a range that are neither in a hidden row nor in a hidden column ("RangeView", 1.3). */
const RANGE_VIEW: ObjectType<ViewSelf> = {
  name: "RangeView",
  scalars: {
    RowCount: { since: "1.3", get: (self) => visibleRows(self).length },
    ColumnCount: { since: "1.3", get: (self) => visibleColumns(self).length },
    CellAddresses: {
      since: "1.3",
      get: (self) =>
        visibleRows(self).map((row) =>
          visibleColumns(self).map((column) =>
            fullAddress(self.sheet.name, { top: row, left: column, bottom: row, right: column }),
          ),
        ),
    },
  },
};

export function visibleView(self: ViewSelf): HostObject {
  return hostObject(RANGE_VIEW, self);
}

function visibleRows({ sheet, area }: ViewSelf): readonly number[] {
  return places(area.top, area.bottom).filter((row) => !sheet.hiddenRows.has(row));
}

function visibleColumns({ sheet, area }: ViewSelf): readonly number[] {
  return places(area.left, area.right).filter((column) => !sheet.hiddenColumns.has(column));
}

function places(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
