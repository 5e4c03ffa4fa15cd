import type { Profile } from "../profile";
import { NATIONAL } from "./national";

/** 20 points for the rate and 80 for the rest; words partly reached are worth 80 to 50 %. Source: published forms of 2020. */
export const HUBEI: Profile = {
  ...NATIONAL,
  id: "hubei",
  rateWeight: 20,
  layouts: [[{ blocks: ["output", "benefit", "satisfaction", "cost"], points: 80 }]],
  smaller: "inverse",
  words: { reached: 0.8, partly: 0.5 },
};
