import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { serve } from "../../scripts/serve.mjs";
import type { HostOptions } from "../office-host";
import type { PageUnderTest } from "../office-host/doors/in-page";
import type { Desktop } from "../office-host/doors/windows-bridge";

/** What a test may want otherwise. */
export interface Wish {
  readonly host?: Partial<HostOptions>;
  readonly desktop?: Partial<Desktop>;
  /** The page is opened without Excel around it. */
  readonly alone?: boolean;
  /** A script that runs in the page before everything else. */
  readonly before?: string;
}

export interface OpenedPane {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** What the page complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const DESKTOP: Desktop = {
  locale: "zh-CN",
  theme: { background: "#ffffff", foreground: "#262626" },
  background: false,
};

/** The production build of the add-in, untouched, in a browser that believes to be Excel. */
export class AddinStand {
  private constructor(
    private readonly browser: Browser,
    private readonly site: Awaited<ReturnType<typeof serve>>,
    private readonly hostScript: string,
  ) {}

  static async open(): Promise<AddinStand> {
    const browser = await chromium.launch({
      executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    const site = await serve(resolve("dist", "addin"));
    return new AddinStand(browser, site, await bundledHost());
  }

  get address(): string {
    return this.site.address;
  }

  /** Opens the pane over a workbook. */
  async pane(
    sheets: HostOptions["sheets"],
    { host = {}, desktop = {}, alone = false, before }: Wish = {},
  ): Promise<OpenedPane> {
    const context: BrowserContext = await this.browser.newContext({ viewport: { width: 350, height: 720 } });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    if (before !== undefined) await page.addInitScript(before);
    if (!alone) {
      const options = { host: { name: "样表.xlsx", ...host, sheets }, desktop: { ...DESKTOP, ...desktop } };
      await page.addInitScript(
        `globalThis.officeHostOptions = ${JSON.stringify(options)};
        globalThis.officeHostOptions.host.sheets =
          JSON.parse(sessionStorage.getItem("office-host:sheets")) ?? globalThis.officeHostOptions.host.sheets;
        ${this.hostScript}`,
      );
    }
    await page.goto(`${this.site.address}/taskpane.html`);
    return { page, asked, complaints, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.site.close();
  }
}

/** Closes the pane and opens it again over the workbook as it now is: a page that is loaded anew has a host of its own. */
export async function reopen(page: Page, sheets: HostOptions["sheets"]): Promise<void> {
  await page.evaluate((kept) => {
    sessionStorage.setItem("office-host:sheets", kept);
  }, JSON.stringify(sheets));
  await page.reload();
}

/** Does something with the host behind the page; the function goes there as text, so it may use what it is given only. */
export function withHost<T, A>(
  page: Page,
  act: (stand: PageUnderTest["officeHost"], given: A) => T,
  given: A,
): Promise<Awaited<T>> {
  return page.evaluate(`(${act.toString()})(globalThis.officeHost, ${JSON.stringify(given)})`);
}

/** The host as one script for the page. */
async function bundledHost(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hebiao-host-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: resolve("test/office-host/doors/in-page.ts"),
    output: { path: folder, filename: "host.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  const script = readFileSync(join(folder, "host.js"), "utf8");
  rmSync(folder, { recursive: true });
  return script;
}
