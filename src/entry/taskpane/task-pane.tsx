import type { ReactElement } from "react";
import type { Session } from "../../app";
import { openPage } from "./open-page";
import { Pane, Themed, useSession } from "../../pane";
import type { HostTheme } from "../../pane";

interface TaskPaneProps {
  readonly session: Session;
  /** What Office wears, where it says so. */
  readonly host: HostTheme | undefined;
}

/** The pane in the theme and language that the person has chosen. */
export function TaskPane({ session, host }: TaskPaneProps): ReactElement {
  const { settings } = useSession(session).frame;
  return (
    <Themed settings={settings} host={host} className="themed">
      <Pane session={session} onPage={openPage} />
    </Themed>
  );
}
