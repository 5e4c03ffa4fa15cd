import type { Profile } from "./profile";
import type { ProfileId } from "./profile-id";
import { BEIJING } from "./profiles/beijing";
import { GUANGXI } from "./profiles/guangxi";
import { HEBEI } from "./profiles/hebei";
import { HUBEI } from "./profiles/hubei";
import { JIANGXI } from "./profiles/jiangxi";
import { NATIONAL } from "./profiles/national";
import { SHANXI } from "./profiles/shanxi";
import { ZHEJIANG } from "./profiles/zhejiang";

/** Every profile there is, by its id. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  national: NATIONAL,
  beijing: BEIJING,
  hubei: HUBEI,
  hebei: HEBEI,
  jiangxi: JIANGXI,
  zhejiang: ZHEJIANG,
  guangxi: GUANGXI,
  shanxi: SHANXI,
};
