import { buildOf, requirementSets } from "../generation";
import type { OfficeHost } from "../office-host";

/** What Excel for Windows tells a page besides the workbook. */
export interface Desktop {
  /** `zh-CN`, `en-US` … */
  readonly locale: string;
  /** The colours Office wears, as `#rrggbb`. */
  readonly theme: { readonly background: string; readonly foreground: string };
  /** Whether the page is loaded as a shared runtime without its pane in sight, as after a click on the ribbon. */
  readonly background: boolean;
}

/** A click on a button of the ribbon, as Office tells the page of it. */
export interface CommandCall {
  /** Resolves with the status that the page completes the call with: 0 is well. */
  readonly completed: Promise<number>;
}

/** The numbers under which the client asks the host (its own list of dispatch ids). */
const RICH_API_REQUEST = 93;
const COMMAND_COMPLETED = 94;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;

/** What the host answers while a cell is being edited; the client makes InvalidOperationInCellEditMode of it. */
const IN_CELL_EDIT = 5004;

/** An array as the host's own language hands it over. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (answer: SafeArray, resultCode?: number) => void;
type Handler = (id: number, payload: SafeArray) => void;

/**
 * Plays the bridge `window.external` of Excel for Windows, so that the whole of office.js runs untouched: readiness,
 * requirement sets, theme, requests, events and commands. Found by watching what office.js asks of it.
 */
export class WindowsBridge {
  private readonly handlers = new Map<number, Handler>();
  private readonly calls = new Map<string, (status: number) => void>();
  private made = 0;

  constructor(
    private readonly host: OfficeHost,
    private readonly desktop: Desktop,
  ) {
    host.pane.state = desktop.background ? "Background" : "Visible";
    host.events.listen((entries) => {
      for (const { messageCategory, messageType, targetId, message } of entries) {
        const entry = safeArray([messageCategory, messageType, targetId, message, "", false]);
        soon(() => this.handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray([entry])));
      }
    });
  }

  /** Gives an object, `window.external`, the members that office.js calls. */
  install(external: object): void {
    const { locale } = this.desktop;
    Object.assign(external, {
      GetHostInfo: () =>
        `Excel|Win32|16.01|${locale}|host|||${this.host.isSetSupported("SharedRuntime") ? 2 : 0}`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (id: number, given: readonly unknown[], answer: Callback) => {
        this.execute(id, given, answer);
      },
      RegisterEvent: (id: number, _target: string, handler: Handler, answer: Callback) => {
        this.handlers.set(id, handler);
        soon(() => answer(safeArray([0])));
      },
      UnregisterEvent: (id: number, _target: string, answer: Callback) => {
        this.handlers.delete(id);
        soon(() => answer(safeArray([0])));
      },
    });
  }

  /** Clicks a button of the ribbon whose action has this name. */
  click(functionName: string): CommandCall {
    this.made += 1;
    const id = `command-${this.made}`;
    const completed = new Promise<number>((done) => this.calls.set(id, done));
    const event = JSON.stringify({ source: { id: functionName } });
    soon(() => this.handlers.get(COMMAND_INVOKED)?.(COMMAND_INVOKED, safeArray([id, functionName, event])));
    return { completed };
  }

  private execute(id: number, given: readonly unknown[], answer: Callback): void {
    if (id === COMMAND_COMPLETED) this.calls.get(String(given[0]))?.(Number(given[1]));
    if (id !== RICH_API_REQUEST) {
      soon(() => answer(safeArray([0]), 0));
      return;
    }
    if (this.host.fault === "cell-edit") {
      soon(() => answer(safeArray([IN_CELL_EDIT, "Excel is in cell-editing mode."]), IN_CELL_EDIT));
      return;
    }
    const [, , , , body, , flags] = given[0] as readonly unknown[];
    const text = Array.isArray(body) ? body.join("") : String(body);
    const answered = this.host.answer(text, Number(flags));
    if (answered !== null) soon(() => answer(safeArray([0, safeArray([200, safeArray([]), answered])]), 0));
  }

  private context(): object {
    const { locale, theme } = this.desktop;
    const [background, foreground] = [theme.background, theme.foreground].map(colourNumber);
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "solution",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => `C:\\${this.host.workbook.name}`,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "correlation",
      GetInstanceId: () => "instance",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(requirementSets(this.host.generation)),
      GetHostFullVersion: () => buildOf(this.host.generation),
      GetHostCustomMessage: () => null,
      GetInitialDisplayMode: () => 0,
      GetSettings: () => ({
        Read: () => undefined,
        Write: (_k: unknown, _v: unknown, _s: unknown, done: (status: number) => void) => done(0),
      }),
      GetOfficeThemeInfo: () =>
        JSON.stringify({
          bodyBackgroundColor: background,
          bodyForegroundColor: foreground,
          controlBackgroundColor: background,
          controlForegroundColor: foreground,
        }),
      GetOsfControlVersion: () => "16.0",
    };
  }
}

/** Office hands its colours over as numbers. */
function colourNumber(colour: string): number {
  return parseInt(colour.slice(1), 16);
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

/** Excel never answers within the call. */
function soon(act: () => void): void {
  setTimeout(act, 0);
}
