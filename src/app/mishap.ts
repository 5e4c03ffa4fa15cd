import type { Trouble } from "../port";

/** What a session may have to tell of: a trouble of the world, or a mistake of our own code. */
export type Mishap = Trouble | { readonly is: "our-mistake"; readonly message: string };
