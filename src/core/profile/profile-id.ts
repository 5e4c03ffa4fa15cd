/** The scoring profiles, by the name their file, page and words bear. Where figures cannot tell, the first stands. Never reused. */
export const PROFILE_IDS = [
  "national",
  "beijing",
  "hubei",
  "hebei",
  "jiangxi",
  "zhejiang",
  "guangxi",
  "shanxi",
] as const;

export type ProfileId = (typeof PROFILE_IDS)[number];
