import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { featureBook } from "../../../scripts/features/feature-book";
import { FEATURES } from "../../../scripts/features/register";
import { openXlsx } from "../../../src/adapter/xlsx";
import { cellRef } from "../../../src/core/grid";

/** FUZZ_RUNS and FUZZ_SEED ask for more than a build waits for; what is found becomes a test of its own. */
const RUN = {
  numRuns: Number(process.env["FUZZ_RUNS"] ?? 100),
  seed: Number(process.env["FUZZ_SEED"] ?? 20_261_122),
};
/** A long run is asked for by hand. */
const TIMEOUT = 60_000 + RUN.numRuns * 1000;

const BOOK = featureBook(FEATURES);
const PARTS = unzipSync(BOOK);
const XML_PARTS = Object.keys(PARTS).filter((name) => /\.(xml|rels|vml)$/.test(name));

/** All that the product does with a file. Whatever the file, it ends with an answer. */
async function useFully(bytes: Uint8Array): Promise<void> {
  const file = openXlsx(bytes, "x.xlsx");
  if (!file.ok) {
    expect(typeof file.trouble.is).toBe("string");
    return;
  }
  const workbook = file.value;
  workbook.appearance();
  const [sheet] = workbook.reading().sheets;
  const was = sheet?.cells[1 - sheet.origin.row]?.[1 - sheet.origin.column]?.text ?? "";
  const at = cellRef(sheet?.sheet ?? "", 1, 1);
  await workbook.write([{ at, was, becomes: "1", value: 1 }]);
  await workbook.mark([{ at, colour: "error", note: "x" }]);
  await workbook.writeReport({ name: "核对报告", title: "t", header: ["a"], rows: [] });
  const saved = workbook.save();
  if (saved.ok) expect(openXlsx(saved.value, "x.xlsx").ok).toBe(true);
}

/** Some bytes replaced, some left out. */
const broken = fc
  .array(fc.tuple(fc.nat({ max: BOOK.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
  .chain((flips) =>
    fc.option(fc.nat({ max: BOOK.length }), { freq: 4 }).map((end) => {
      const bytes = BOOK.slice();
      for (const [at, byte] of flips) bytes[at] = byte;
      return end === null ? bytes : bytes.slice(0, end);
    }),
  );

test(
  "a file of which some bytes are others",
  async () => {
    await fc.assert(fc.asyncProperty(broken, useFully), RUN);
  },
  TIMEOUT,
);

/** What stands in an XML text where it should not. */
const debris = fc.constantFrom(
  ...'< > / " \' & ]]> --> <!-- <![CDATA[ <?x ?> </c> </row> <row> <c> <f> </sheetData> &#0; &x; r="A0" r="-1" s="-1" t="s" t="e" ='.split(
    " ",
  ),
  "\u0000",
  "\ud800",
  "99999999999999999999",
  "-1",
  "",
);

const tampered = fc
  .tuple(
    fc.constantFrom(...XML_PARTS),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), debris), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([name, cuts]) => {
    const text = cuts.reduce(
      (xml, [place, gone, put]) => {
        const at = Math.floor(place * xml.length);
        return xml.slice(0, at) + put + xml.slice(at + gone);
      },
      strFromU8(PARTS[name] ?? new Uint8Array()),
    );
    return { name, text };
  });

test(
  "a file with a part that says other things, in a zip that is sound",
  async () => {
    await fc.assert(
      fc.asyncProperty(tampered, async ({ name, text }) => {
        await useFully(zipSync({ ...PARTS, [name]: strToU8(text) }, { level: 1 }));
      }),
      RUN,
    );
  },
  TIMEOUT,
);

test(
  "a file that lacks parts, or has them under each other's names",
  async () => {
    const swap = fc.tuple(
      fc.constantFrom(...Object.keys(PARTS)),
      fc.option(fc.constantFrom(...Object.keys(PARTS))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(swap, { minLength: 1, maxLength: 3 }), async (swaps) => {
        const swapped = new Map(Object.entries(PARTS));
        for (const [name, other] of swaps) {
          if (other === null) swapped.delete(name);
          else swapped.set(name, PARTS[other] ?? new Uint8Array());
        }
        await useFully(zipSync(Object.fromEntries(swapped), { level: 1 }));
      }),
      RUN,
    );
  },
  TIMEOUT,
);

test(
  "bytes of any kind",
  async () => {
    const magic = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [9, 8],
    );
    const bytes = fc
      .tuple(magic, fc.uint8Array({ maxLength: 600 }))
      .map(([start, rest]) => Uint8Array.from([...start, ...rest]));
    await fc.assert(fc.asyncProperty(bytes, useFully), RUN);
  },
  TIMEOUT,
);
