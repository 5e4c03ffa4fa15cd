import type { EventEntry } from "../events";

/** What a door needs of the host behind it. */
export interface Answering {
  /** Answers one request body, or null where the host is silent. */
  answer(body: string, flags: number): string | null;
  isSetSupported(name: string, version?: string): boolean;
  readonly events: { listen(ear: (entries: readonly EventEntry[]) => void): () => void };
}

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
export function nativeBridge(host: Answering): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const body = host.answer(JSON.stringify(message.body), flags);
      if (body === null) return;
      const answer = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
      // Excel never answers within the call.
      setImmediate(() => bridge.onMessageFromHost?.(answer));
    },
  };
  host.events.listen((entries) => {
    const told = JSON.stringify({ id: null, type: 3, message: { entries } });
    setImmediate(() => bridge.onMessageFromHost?.(told));
  });
  return bridge;
}
