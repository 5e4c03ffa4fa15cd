import type { Profile } from "../profile";
import { NATIONAL } from "./national";

/** A result of 1.2 times its target is marked, one of 1.3 times needs a reason. Source: published forms. */
export const GUANGXI: Profile = { ...NATIONAL, id: "guangxi", margin: { marked: 1.2, explained: 1.3 } };
