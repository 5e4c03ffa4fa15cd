import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

interface MessageBarProps {
  readonly message: string | null;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** What a person should know, until they have read it. */
export function MessageBar({ message, dismiss, onDismiss }: MessageBarProps): ReactElement | null {
  if (message === null) return null;
  return (
    <div role="alert" className="message">
      <span>{message}</span>
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={dismiss}
        onClick={onDismiss}
      />
    </div>
  );
}
