import { readFileSync } from "node:fs";
import path from "node:path";
import { Script, createContext } from "node:vm";
import type { Answering } from "./native-bridge";
import { nativeBridge } from "./native-bridge";

/** What the client asks of a page while it loads. */
const PAGE = {
  setTimeout,
  clearTimeout,
  console,
  navigator: { userAgent: "" },
  location: { href: "https://localhost/", search: "", hash: "" },
  document: { getElementById: () => null, getElementsByTagName: () => [], createElement: () => ({}) },
  sessionStorage: { getItem: () => null, setItem: () => undefined },
};

let script: Script | null = null;

/**
 * Microsoft's own Excel client over the host, through the native bridge: the global `Excel` of a fresh realm. Loads,
 * queues, null objects, argument checks and messages are the client's.
 */
export function excelClient(host: Answering): typeof Excel {
  const globals: Record<string, unknown> = { ...PAGE, _richApiNativeBridge: nativeBridge(host) };
  globals["window"] = globals;
  const realm = createContext(globals);
  script ??= new Script(readFileSync(clientFile(), "utf8"), { filename: "excel-client.js" });
  script.runInContext(realm);
  // The client asks the page for requirement sets; without Office.js around it, the host's own are put there.
  const isSetSupported = (name: string, version?: string): boolean => host.isSetSupported(name, version);
  globals["Office"] = { context: { requirements: { isSetSupported } } };
  return (realm as { readonly Excel: typeof Excel }).Excel;
}

function clientFile(): string {
  return path.join(
    path.dirname(require.resolve("@microsoft/office-js/package.json")),
    "dist",
    "excel-web-16.00.debug.js",
  );
}
