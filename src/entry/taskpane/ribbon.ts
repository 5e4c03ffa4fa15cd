import type { Ribbon } from "../commands";

/** Office.js as the ribbon's commands want it. */
export function officeRibbon(): Ribbon {
  return {
    associate: (name, answer) => {
      Office.actions.associate(name, answer);
    },
    showPane: () => Office.addin.showAsTaskpane(),
  };
}
