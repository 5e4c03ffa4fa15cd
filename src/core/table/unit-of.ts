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
