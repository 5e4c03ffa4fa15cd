// Runs before anything else in a page under test: the page then believes to be opened by Excel for Windows.
import type { HostOptions } from "../office-host";
import { OfficeHost } from "../office-host";
import type { Desktop } from "./windows-bridge";
import { WindowsBridge } from "./windows-bridge";

/** What a test says before the page loads, under `officeHostOptions`, and holds afterwards, under `officeHost`. */
export interface PageUnderTest {
  readonly officeHostOptions: { readonly host: HostOptions; readonly desktop: Desktop };
  officeHost: { readonly host: OfficeHost; readonly bridge: WindowsBridge };
}

const page = globalThis as unknown as PageUnderTest & { readonly external: object };
const { host: options, desktop } = page.officeHostOptions;
const host = new OfficeHost(options);
const bridge = new WindowsBridge(host, desktop);
bridge.install(page.external);
page.officeHost = { host, bridge };
