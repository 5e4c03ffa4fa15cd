import type { Profile } from "../profile";
import { NATIONAL } from "./national";

/** 20 points for the rate, 40 for the output, 40 for benefit and satisfaction; words partly reached are worth 80 to 50 %. Source: published forms. */
export const HEBEI: Profile = {
  ...NATIONAL,
  id: "hebei",
  rateWeight: 20,
  layouts: [
    [
      { blocks: ["output"], points: 40 },
      { blocks: ["benefit", "satisfaction"], points: 40 },
    ],
  ],
  words: { reached: 0.8, partly: 0.5 },
};
