import { unified } from "./plain";

/** Most figures and labels are their own form already: printable ASCII without spaces and capitals, and ideographs. */
const OWN_FORM = /^[!-@[-~\u4e00-\u9fff]*$/;

/** `（其中：上级资金` over `本级资金 | 20万元）`. */
const OPENED = /^\s*[(（]\s*其中[^)）]*$/;

const WHITE_SPACE = /[\s\u200b-\u200d\u2060]+/g;

/**
 * A label's one form for comparison: `plain`, and without any white space, for line breaks and padding inside labels
 * (`困难群众 人数因素`, `合    计`) carry no meaning. Brackets and colons are half width; letters are lower case. A bracket before 其中 that is
 * closed in another cell is no part of the label.
 */
export function label(text: string): string {
  const own = OPENED.test(text) ? text.replace(/^\s*[(（]/, "") : text;
  if (OWN_FORM.test(own)) return own;
  return unified(own)
    .replace(WHITE_SPACE, "")
    .replace(/[【〔〖]/g, "[")
    .replace(/[】〕〗]/g, "]")
    .toLowerCase();
}
