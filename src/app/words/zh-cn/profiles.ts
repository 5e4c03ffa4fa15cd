import type { ProfileId } from "../../../core/inspect";

/** The scoring profiles by name, in Chinese. */
export const PROFILES_ZH_CN: Readonly<Record<ProfileId, string>> = {
  national: "通用",
  beijing: "北京",
  hubei: "湖北",
  hebei: "河北",
  jiangxi: "江西",
  zhejiang: "浙江",
  guangxi: "广西",
  shanxi: "山西",
};

/** `按湖北的计分口径`; where the profile is not known, `按计分口径`. */
export function byProfile(id: string | null): string {
  const known: Readonly<Record<string, string>> = PROFILES_ZH_CN;
  const name = id === null ? undefined : known[id];
  return name === undefined ? "按计分口径" : `按${name}计分口径`;
}
