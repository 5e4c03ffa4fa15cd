import type { Profile } from "../profile";

/**
 * The form most places use, after the ministry's measures for evaluating project spending (财预〔2020〕10号) and its guide to
 * setting targets (财预〔2021〕101号), which adds the layout with a cost block. What is published and what is assumed: docs/profiles.
 */
export const NATIONAL: Profile = {
  id: "national",
  rateWeight: 10,
  layouts: [
    [
      { blocks: ["output"], points: 50 },
      { blocks: ["benefit"], points: 30 },
      { blocks: ["satisfaction"], points: 10 },
    ],
    [
      { blocks: ["cost"], points: 20 },
      { blocks: ["output"], points: 40 },
      { blocks: ["benefit"], points: 20 },
      { blocks: ["satisfaction"], points: 10 },
    ],
  ],
  rate: { is: "proportional" },
  emptyBudget: "no-rate",
  overBudget: "error",
  smaller: "by-hand",
  words: { reached: 0.8, partly: 0.6 },
  margin: null,
  grades: { excellent: 90, good: 80, fair: 60 },
};
