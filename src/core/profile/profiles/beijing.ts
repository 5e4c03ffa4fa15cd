import type { Profile } from "../profile";
import { NATIONAL } from "./national";

/** Beijing's form states A ÷ B × weight for a smaller-is-better result that was not reached. Source: published forms of 2016. */
export const BEIJING: Profile = { ...NATIONAL, id: "beijing", smaller: "inverse" };
