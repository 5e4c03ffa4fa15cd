import type { ProfileId } from "../../../core/inspect";

/** The scoring profiles by name, in English. */
export const PROFILES_EN: Readonly<Record<ProfileId, string>> = {
  national: "national",
  beijing: "Beijing",
  hubei: "Hubei",
  hebei: "Hebei",
  jiangxi: "Jiangxi",
  zhejiang: "Zhejiang",
  guangxi: "Guangxi",
  shanxi: "Shanxi",
};

/** `by the Hubei rules`; where the profile is not known, `by the scoring rules`. */
export function byProfile(id: string | null): string {
  const known: Readonly<Record<string, string>> = PROFILES_EN;
  const name = id === null ? undefined : known[id];
  return name === undefined ? "by the scoring rules" : `by the ${name} rules`;
}
