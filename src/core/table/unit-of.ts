import { label } from "../text";

const NAMED = /单位[:：]?\(?((?:(?!单位)[^,，;；)）\s]){1,12})/g;
const MEASURE = /^(人民币)?([万千百十亿]|百万)*(元|人次|人|户|个|家|件|次|吨|亩|公里|%)/;
const BARE = /[([](万元|亿元|千元|百万元|元|%|人|户|万人|万人次)[)\]]/;

/**
 * The unit a line names (`单位：万元`, `资金情况（万元）`), or "". Of several (`人、元`) all are kept as written; an office that
 * fills in the form (`编报单位：某局`) is no unit.
 */
export function unitIn(text: string): string {
  const one = label(text);
  for (const [, named = ""] of one.matchAll(NAMED)) {
    if (MEASURE.test(named)) return named.replace(/\)$/, "");
  }
  return BARE.exec(one)?.[1] ?? "";
}

const UNIT =
  /^\(?(个|人|名|户|家|所|座|张|床|件|次|项|处|台|套|辆|只|天|月|年|亩|吨|%|[千万]?元|亿元|万[人户个张亩吨]|人次|万人次|公里|千米|平方米|公顷|元\/.+)\)?$/;

/** Whether a label is a unit and nothing else: `万元`, `（平方米）`, `元/人·月`. */
export function isUnit(label: string): boolean {
  return UNIT.test(label);
}

/** Whether the labels of a row are units and nothing else: they say in what the columns named above them are measured. */
export function areUnits(labels: readonly string[]): boolean {
  return 2 <= labels.length && labels.every(isUnit);
}
