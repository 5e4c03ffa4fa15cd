import type { Profile } from "../profile";
import { NATIONAL } from "./national";

/** 0 / 0 counts as executed in full, and since April 2024 a rate may exceed 100 %. Source: published forms. */
export const ZHEJIANG: Profile = {
  ...NATIONAL,
  id: "zhejiang",
  emptyBudget: "full",
  overBudget: "lawful",
};
