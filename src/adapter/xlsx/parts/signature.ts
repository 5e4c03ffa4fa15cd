import type { Parts } from "./parts";
import { readRelationships } from "./relationships";

/**
 * Whether a package carries a digital signature: an origin part that leads to one (ECMA-376 part 2, 10.4.2 and 10.4.3).
 * The signature of macros is another matter: it holds for the macros alone, which we never touch ([MS-OSHARED] 2.3.2).
 */
export function isSigned(parts: Parts): boolean {
  return readRelationships(parts, "").some(
    (link) =>
      link.kind === "origin" &&
      !link.external &&
      readRelationships(parts, link.target).some(({ kind }) => kind === "signature"),
  );
}
