import type { SheetAppearance, XlsxWorkbook } from "../../../adapter/xlsx";
import type { Grid } from "../../../core/grid";
import type { SheetPicture } from "../sheet/sheet-picture";
import { pictureOf } from "../sheet/sheet-picture";

interface Drawn {
  readonly picture: SheetPicture;
  /** Whether the workbook was last left on this sheet. */
  readonly active: boolean;
}

/** The pictures of a workbook's sheets. A sheet that is as it was is not drawn again. */
export class Pictures {
  readonly #drawn = new WeakMap<Grid, Drawn>();
  readonly #workbook: XlsxWorkbook;
  #looks: readonly SheetAppearance[] = [];

  constructor(workbook: XlsxWorkbook) {
    this.#workbook = workbook;
    this.lookAgain();
  }

  /** To be called when sheets came or went. */
  lookAgain(): void {
    this.#looks = this.#workbook.appearance();
  }

  /** The visible sheets, in the workbook's order; our own report is one of them. */
  async all(): Promise<readonly Drawn[]> {
    const read = await this.#workbook.read(this.#looks.map(({ sheet }) => sheet));
    if (!read.ok) return [];
    return read.value.sheets.filter(({ hidden }) => !hidden).flatMap((grid) => this.#draw(grid));
  }

  #draw(grid: Grid): readonly Drawn[] {
    const known = this.#drawn.get(grid);
    if (known !== undefined) return [known];
    const look = this.#looks.find(({ sheet }) => sheet === grid.sheet);
    if (look === undefined) return [];
    const drawn = { picture: pictureOf(grid, look), active: look.active };
    this.#drawn.set(grid, drawn);
    return [drawn];
  }
}
