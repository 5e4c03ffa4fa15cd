import type { Trouble } from "../port";

/** What a session may have to tell of: a trouble of the world, an engine that could not be fetched, or a mistake of our own code. */
export type Mishap =
  Trouble | { readonly is: "engine-not-fetched" } | { readonly is: "our-mistake"; readonly message: string };
