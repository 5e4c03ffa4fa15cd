import { unified } from "./plain";

/** Most figures and labels are their own form already: printable ASCII without spaces and capitals, and ideographs. */
const OWN_FORM = /^[!-@[-~\u4e00-\u9fff]*$/;

const WHITE_SPACE = /[\s\u200b-\u200d\u2060]+/g;

/**
 * A label's one form for comparison: `plain`, and without any white space, for line breaks and padding inside labels
 * (`困难群众 人数因素`, `合    计`) carry no meaning. Brackets and colons are half width; letters are lower case.
 */
export function label(text: string): string {
  if (OWN_FORM.test(text)) return text;
  return unified(text)
    .replace(WHITE_SPACE, "")
    .replace(/[【〔〖]/g, "[")
    .replace(/[】〕〗]/g, "]")
    .toLowerCase();
}
