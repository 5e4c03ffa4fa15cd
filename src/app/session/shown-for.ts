import { tolerate } from "../tolerance";
import type { Model } from "./model";

/** The model with what was found shown as its settings want it; a finding that is no longer shown is not open either. */
export function shownFor(model: Model): Model {
  const { found } = model;
  if (found === null) return model;
  const checked = { ...found, ...tolerate(found.report, model.settings.tolerances) };
  const open = checked.report.findings.some(({ id }) => id === model.open) ? model.open : null;
  return { ...model, checked, open };
}
