import type { OfficeHost } from "../office-host";

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/**
 * The bridge that the Excel client looks for under the global name `_richApiNativeBridge`: requests and answers as
 * JSON texts (types 1 and 2), events as messages of type 3.
 */
export function nativeBridge(host: OfficeHost): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const body = host.answer(JSON.stringify(message.body), flags);
      if (body === null) return;
      const answer = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
      // Excel never answers within the call.
      setTimeout(() => bridge.onMessageFromHost?.(answer), 0);
    },
  };
  host.events.listen((entries) => {
    const told = JSON.stringify({ id: null, type: 3, message: { entries } });
    setTimeout(() => bridge.onMessageFromHost?.(told), 0);
  });
  return bridge;
}
