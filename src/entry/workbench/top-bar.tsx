import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowDownload20Regular, BookOpen20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ReactElement } from "react";
import type { SampleName, WorkbenchWords } from "../../app";
import { SAMPLE_NAMES } from "../../app";
import type { SampleState } from "./desk/samples";

interface TopBarProps {
  readonly product: string;
  readonly words: WorkbenchWords;
  /** The workbook's name, or null where none is open. */
  readonly name: string | null;
  readonly changed: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: SampleName, state: SampleState) => void;
  readonly onDownload: () => void;
}

/** Whose table this is, and how to bring another one or take this one home. */
export function TopBar(props: TopBarProps): ReactElement {
  const { product, words, name, changed } = props;
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar" data-part>
      <svg className="logo" viewBox="0 0 16 16" width="24" height="24" aria-hidden="true">
        <rect width="16" height="16" rx="3.5" />
        <path d="M3.5 4.5h9M3.5 8h4.5M3.5 11.5h3" />
        <path d="M8.6 11l1.7 1.7 3-3.6" />
      </svg>
      <span className="product">{product}</span>
      <span className="book-name" title={name ?? undefined}>
        {name}
      </span>
      <Samples words={words} onSample={props.onSample} />
      <Button icon={<FolderOpen20Regular />} onClick={() => file.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xltx,.xltm"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          // The same file may be chosen again after it was changed elsewhere.
          event.target.value = "";
          if (chosen !== undefined) props.onFile(chosen);
        }}
      />
      <Button
        icon={<ArrowDownload20Regular />}
        appearance={changed ? "primary" : "secondary"}
        disabled={name === null}
        title={words.downloadHint}
        onClick={props.onDownload}
      >
        {words.download}
      </Button>
    </header>
  );
}

function Samples({ words, onSample }: Pick<TopBarProps, "words" | "onSample">): ReactElement {
  const group = (state: SampleState, heading: string): ReactElement => (
    <MenuGroup>
      <MenuGroupHeader>{heading}</MenuGroupHeader>
      {SAMPLE_NAMES.map((sample) => (
        <MenuItem key={sample} onClick={() => onSample(sample, state)}>
          {words.sampleTitles[sample]}
        </MenuItem>
      ))}
    </MenuGroup>
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<BookOpen20Regular />}>
          {words.samples}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {group("draft", words.samplesDraft)}
          {group("clean", words.samplesClean)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
