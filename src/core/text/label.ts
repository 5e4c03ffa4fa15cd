import { plain } from "./plain";

/**
 * A label's one form for comparison: `plain`, and without any white space, for line breaks and padding inside labels
 * (`困难群众 人数因素`, `合    计`) carry no meaning. Brackets and colons are half width; letters are lower case.
 */
export function label(text: string): string {
  return plain(text)
    .replace(/ /g, "")
    .replace(/[【〔〖]/g, "[")
    .replace(/[】〕〗]/g, "]")
    .toLowerCase();
}
