import type { Profile } from "../profile";
import { NATIONAL } from "./national";

/**
 * (1 − (B − A) ÷ A) × weight for a smaller-is-better result, nothing from twice the target on. The formula is in use; that
 * it is this place's is an assumption, not read anywhere.
 */
export const SHANXI: Profile = { ...NATIONAL, id: "shanxi", smaller: "excess" };
