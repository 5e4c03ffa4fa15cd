import type { Profile } from "../profile";
import { NATIONAL } from "./national";

/** The rate is scored in steps: 100 % 10 points, from 80 % 7, from 60 % 5, below nothing. Source: published forms. */
export const JIANGXI: Profile = {
  ...NATIONAL,
  id: "jiangxi",
  rate: {
    is: "steps",
    steps: [
      { from: 1, share: 1 },
      { from: 0.8, share: 0.7 },
      { from: 0.6, share: 0.5 },
      { from: 0, share: 0 },
    ],
  },
};
