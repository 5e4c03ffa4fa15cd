import type { Readiness, Thread } from "./thread";

/** What a thread may tell whoever began it, once it is ready. */
interface Listener<Out, In> {
  readonly heard: (message: Exclude<In, Readiness>) => void;
  readonly died: (why: string, thread: Thread<Out, In>) => void;
}

/**
 * The thread, once it says that it is ready; null where none can be had (a policy, an old web view, a file that is not
 * there). One that is of no use is ended.
 */
export function beginThread<Out, In extends { readonly is: string }>(
  begin: () => Thread<Out, In>,
  { heard, died }: Listener<Out, In>,
): Promise<Thread<Out, In> | null> {
  return new Promise((resolve) => {
    try {
      const thread = begin();
      let ready = false;
      const useless = (): void => {
        thread.end();
        resolve(null);
      };
      thread.onDeath((why) => {
        // Before it is ready, it means that there will be none; after, that what was asked will not be answered.
        if (ready) died(why, thread);
        else useless();
      });
      thread.listen((message) => {
        if (isReadiness(message)) {
          ready = message.is === "ready";
          if (ready) resolve(thread);
          else useless();
        } else heard(message as Exclude<In, Readiness>);
      });
    } catch {
      resolve(null);
    }
  });
}

function isReadiness(message: { readonly is: string }): message is Readiness {
  return message.is === "ready" || message.is === "unfit";
}
