import { label } from "../text";

const NAMED = /单位[:：]?\(?([^,，;；)）\s]{1,12})/;
const BARE = /[([](万元|亿元|千元|百万元|元|%|人|户|万人|万人次)[)\]]/;

/** The unit a line names (`单位：万元`, `资金情况（万元）`), or "". Of several (`人、元`) all are kept as written. */
export function unitIn(text: string): string {
  const one = label(text);
  const named = NAMED.exec(one);
  if (named?.[1] !== undefined && /[元人户个次%]/.test(named[1])) return named[1].replace(/\)$/, "");
  return BARE.exec(one)?.[1] ?? "";
}
