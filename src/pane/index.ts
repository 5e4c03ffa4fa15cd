/** The pane: draws what app says, sends back what the person wants. */
export { Pane } from "./pane";
export type { PanelName } from "./panel-name";
export { Themed } from "./theme/themed";
export type { HostTheme } from "./theme/host-theme";
export { intentOf, pressOf } from "./keys";
export { useSession } from "./use-session";
