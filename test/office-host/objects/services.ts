import { HostError } from "../host-error";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { textGiven } from "./given";

/** The pane as Office sees it: in sight, or only its page running behind. */
export interface PaneWindow {
  state: "Visible" | "Background";
}

/** `Office.addin.showAsTaskpane` and `hide` (shared runtime). */
const APP_RUNTIME: ObjectType<PaneWindow> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: { since: "1.1", call: ({ state }) => state },
    SetAppRuntimeState: {
      since: "1.1",
      call: (pane, given) => {
        const state = textGiven(given, 0);
        if (state !== "Visible" && state !== "Background") throw new HostError("InvalidArgument");
        pane.state = state;
        return null;
      },
    },
  },
};

/** What the client itself reports once the page can take commands. */
const ADDIN_INTERNAL: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { since: "1.1", call: () => null } },
};

/** The client says that it could run functions of ours in cells; we have none. */
const CUSTOM_FUNCTIONS: ObjectType<null> = {
  name: "CustomFunctions",
  methods: { _SetOsfControlContainerReadyForCustomFunctions: { since: "1.1", call: () => null } },
};

/** The services that stand beside the workbook, by the names under which the client makes them. */
export function service(name: string, pane: PaneWindow): HostObject | null {
  switch (name) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return hostObject(APP_RUNTIME, pane);
    case "Microsoft.InternalService.AddinInternalService":
      return hostObject(ADDIN_INTERNAL, null);
    case "Microsoft.ExcelServices.CustomFunctions":
      return hostObject(CUSTOM_FUNCTIONS, null);
    default:
      return null;
  }
}
