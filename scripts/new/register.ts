import { newDecision } from "./decision";
import { newForm } from "./form";
import { newLabel } from "./label";
import { newLanguage } from "./language";
import { newLaw } from "./law";
import type { Generator } from "./plan";
import { newProfile } from "./profile";
import { newRule } from "./rule";
import { newSlip } from "./slip";

/** Every generator by what it makes: `npm run new:law NAME`. */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  law: newLaw,
  rule: newRule,
  slip: newSlip,
  profile: newProfile,
  form: newForm,
  label: newLabel,
  language: newLanguage,
  decision: newDecision,
};
