import { Button } from "@fluentui/react-components";
import { SelectObject20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { RangeField } from "../../app";
import type { Send } from "../send";

interface UseSelectionProps {
  readonly field: RangeField;
  readonly label: string;
  readonly send: Send;
}

/** The button beside a range: what is selected in the workbook goes into the field, so that nobody types addresses. */
export function UseSelection({ field, label, send }: UseSelectionProps): ReactElement {
  return (
    <Button
      icon={<SelectObject20Regular />}
      aria-label={label}
      title={label}
      onClick={() => send({ is: "use-selection", field })}
    />
  );
}
