import type { FontLook } from "../../../adapter/xlsx";

const FALLBACK = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
/** What stands in for the fonts of Office on machines that do not have them; the first that is there is taken. */
const STAND_INS: Readonly<Record<string, string>> = {
  宋体: 'SimSun, "Songti SC", "Noto Serif CJK SC"',
  新宋体: 'NSimSun, SimSun, "Songti SC", "Noto Serif CJK SC"',
  仿宋: 'FangSong, "STFangsong", "Noto Serif CJK SC"',
  仿宋_GB2312: 'FangSong, "STFangsong", "Noto Serif CJK SC"',
  楷体: 'KaiTi, "Kaiti SC", "Noto Serif CJK SC"',
  楷体_GB2312: 'KaiTi, "Kaiti SC", "Noto Serif CJK SC"',
  黑体: 'SimHei, "Heiti SC"',
  等线: "DengXian",
  微软雅黑: '"Microsoft YaHei"',
  方正小标宋简体: '"FZXiaoBiaoSong-B05S", SimSun, "Songti SC", "Noto Serif CJK SC"',
  "Times New Roman": '"Liberation Serif", "Noto Serif CJK SC"',
  Calibri: "Carlito",
  Arial: "Helvetica, Liberation Sans",
};

/** The CSS font family for a font of a workbook. */
export function fontFamily(name: string): string {
  const stand = STAND_INS[name];
  return [`"${name.replace(/["\\]/g, "")}"`, ...(stand === undefined ? [] : [stand]), FALLBACK].join(", ");
}

/** Points to pixels, at 96 dots per inch. */
export function fontPixels(font: FontLook): number {
  return (font.size * 4) / 3;
}

/** How high a line of text of this font is, as Excel spaces it. */
export function lineHeight(font: FontLook): number {
  return Math.round(fontPixels(font) * 1.28);
}

const CHINESE =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** About how wide a text runs: a Chinese character fills its em, others a little over half of it. */
export function textWidth(text: string, font: FontLook): number {
  let ems = 0;
  for (const character of text) ems += CHINESE.test(character) ? 1 : 0.55;
  return ems * fontPixels(font) * (font.bold ? 1.04 : 1);
}

/**
 * How many lines a text takes in a width. Chinese breaks between any two characters, but no line begins with a comma:
 * that costs every line about half a character.
 */
export function linesIn(text: string, font: FontLook, width: number): number {
  const em = fontPixels(font);
  const line = Math.max(em, (Math.floor(width / em) - 0.5) * em);
  return text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part, font) / line)), 0);
}
