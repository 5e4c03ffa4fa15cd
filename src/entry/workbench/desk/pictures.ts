import type { SheetAppearance } from "../../../adapter/xlsx";
import { unpackAppearance } from "../../../adapter/xlsx";
import type { Grid } from "../../../core/grid";
import type { Outcome, Trouble } from "../../../port";
import { ok } from "../../../port";
import type { OpenFile } from "../file/open-file";
import type { SheetPicture } from "../sheet/sheet-picture";
import { pictureOf } from "../sheet/sheet-picture";

/** A sheet drawn. */
interface Drawn {
  readonly picture: SheetPicture;
  /** Whether the workbook was last left on this sheet. */
  readonly active: boolean;
}

/** The pictures of a workbook's sheets. A sheet that is as it was is not drawn again. */
export class Pictures {
  readonly #drawn = new WeakMap<Grid, Drawn>();
  readonly #file: OpenFile;
  #looks: readonly SheetAppearance[] | null = null;

  constructor(file: OpenFile) {
    this.#file = file;
  }

  /** To be called when sheets came or went. */
  lookAgain(): void {
    this.#looks = null;
  }

  /** The visible sheets, in the workbook's order; our own report is one of them. */
  async all(): Promise<Outcome<readonly Drawn[], Trouble>> {
    const looks = (this.#looks ??= (await this.#file.appearance()).map(unpackAppearance));
    const read = await this.#file.read(looks.map(({ sheet }) => sheet));
    if (!read.ok) return read;
    const drawn: Drawn[] = [];
    for (const grid of read.value.sheets) if (!grid.hidden) drawn.push(...(await this.#draw(grid, looks)));
    return ok(drawn);
  }

  async #draw(grid: Grid, looks: readonly SheetAppearance[]): Promise<readonly Drawn[]> {
    const known = this.#drawn.get(grid);
    if (known !== undefined) return [known];
    const look = looks.find(({ sheet }) => sheet === grid.sheet);
    if (look === undefined) return [];
    const drawn = { picture: await pictureOf(grid, look), active: look.active };
    this.#drawn.set(grid, drawn);
    return [drawn];
  }
}
