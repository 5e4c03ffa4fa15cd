import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { APPORTION_METHODS, TIE_RULES, WRITE_AS } from "../../app";
import type { AllocationDraft, AllocationView } from "../../app";
import { Fold } from "../detail/fold";
import { Choices, OnOff } from "../field/choices";
import { SelectField, TextField } from "../field/labelled";
import { NARROW } from "../narrow";
import type { Send } from "../send";
import { UseSelection } from "./use-selection";
import { AllocationPreview } from "./allocation-preview";
import { Weights } from "./weights";

/** Too low for buttons that stay in sight: magnified to twice its size, a pane has half its height. */
const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    flexGrow: 1,
    [LOW]: { overflowY: "auto" },
  },
  body: {
    [LOW]: { flexShrink: 0, overflowY: "visible" },
    flexGrow: 1,
    overflowY: "auto",
    padding: "0 16px",
    // No padding above and below: what sticks to an edge would stay that far away from it.
    "& > :first-child": { marginTop: "10px" },
    "& > :last-child": { marginBottom: "16px" },
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "10px" },
  wide: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 88px",
    gap: "10px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  folds: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  folded: { display: "flex", flexDirection: "column", gap: "10px" },
  complaint: {
    margin: 0,
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  foot: {
    padding: "10px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface AllocationPanelProps {
  readonly view: AllocationView;
  readonly busy: boolean;
  readonly send: Send;
}

/** Where no table is to show the result. Table ids are `t1`, `t2` …, so this names none. */
const NEW_SHEET = "new";

/** The tab 分配: what is typed on the left of the arrow, what comes of it at once below. */
export function AllocationPanel({ view, busy, send }: AllocationPanelProps): ReactElement {
  const styles = useStyles();
  const { words, draft } = view;
  const edit = (change: Partial<AllocationDraft>): void => send({ is: "edit-allocation", change });
  if (draft === null) return <div className={styles.body} />;
  return (
    <div className={styles.panel}>
      <div className={styles.body}>
        <Source view={view} draft={draft} edit={edit} send={send} />
        <Weights view={view} onChange={(weights) => edit({ weights })} />
        <div className={styles.folds}>
          <Rounding view={view} draft={draft} edit={edit} />
          <Limits view={view} draft={draft} edit={edit} send={send} />
        </div>
        {view.preview !== null && (
          <AllocationPreview preview={view.preview} unit={view.unit} outdated={view.outdated} words={words} />
        )}
        {draft.target === null && (
          <>
            <Button disabled={busy} onClick={() => send({ is: "insert-empty-allocation" })}>
              {words.insertEmpty}
            </Button>
            <p className={styles.note}>{words.insertEmptyHint}</p>
          </>
        )}
      </div>
      <Writing view={view} draft={draft} edit={edit} send={send} />
    </div>
  );
}

interface PartProps {
  readonly view: AllocationView;
  readonly draft: AllocationDraft;
  readonly edit: (change: Partial<AllocationDraft>) => void;
}

type SourceProps = PartProps & { readonly send: Send };

/** Which table, by what, and how much. */
function Source({ view, draft, edit, send }: SourceProps): ReactElement {
  const styles = useStyles();
  const { words } = view;
  const targets: Readonly<Record<string, string>> = {
    ...Object.fromEntries(view.targets.map(({ id, label }) => [id, label])),
    [NEW_SHEET]: words.newSheet,
  };
  return (
    <>
      <SelectField
        label={words.target}
        values={Object.keys(targets)}
        names={targets}
        chosen={draft.target ?? NEW_SHEET}
        onChoose={(id) => send({ is: "choose-allocation-table", table: id === NEW_SHEET ? null : id })}
      />
      {draft.target !== null && (
        <Choices
          label={words.by}
          values={["bases", "present"]}
          names={{ bases: words.byBases, present: words.byPresent }}
          chosen={draft.by}
          onChoose={(by) => edit({ by })}
        />
      )}
      {draft.by === "bases" && (
        <TextField
          label={words.base}
          value={draft.base}
          hint={draft.target === null ? words.baseHint : words.baseKnown}
          onChange={(base) => edit({ base })}
          filler={<UseSelection field="base" label={words.useSelection(words.base)} send={send} />}
        />
      )}
      <div className={styles.wide}>
        <TextField
          label={words.inUnit(words.total, view.unit)}
          value={draft.total}
          figure
          onChange={(total) => edit({ total })}
          filler={<UseSelection field="total" label={words.useSelection(words.total)} send={send} />}
        />
        <TextField
          label={words.decimals}
          value={draft.decimals}
          figure
          onChange={(decimals) => edit({ decimals })}
        />
      </div>
    </>
  );
}

/** Why it cannot be written yet, where one looks for the button. */
function Complaint({ view: { complaint, incomplete } }: Pick<PartProps, "view">): ReactElement | null {
  const styles = useStyles();
  if (complaint === null) return null;
  if (incomplete) return <p className={styles.note}>{complaint}</p>;
  return (
    <p role="alert" className={styles.complaint}>
      {complaint}
    </p>
  );
}

function Writing({ view, draft, edit, send }: SourceProps): ReactElement {
  const styles = useStyles();
  const { words } = view;
  return (
    <div className={styles.foot}>
      <Complaint view={view} />
      <SelectField
        label={words.write}
        values={WRITE_AS.filter((one) => draft.target !== null || one !== "formulas")}
        names={{ ...words.writeAs, ...(draft.target === null ? { values: words.valueSheet } : {}) }}
        chosen={draft.write}
        onChoose={(write) => edit({ write })}
      />
      <Button appearance="primary" disabled={!view.canWrite} onClick={() => send({ is: "write-allocation" })}>
        {view.write}
      </Button>
    </div>
  );
}

function Rounding({ view, draft, edit }: PartProps): ReactElement {
  const { words } = view;
  const styles = useStyles();
  return (
    <Fold title={`${words.rounding} · ${words.methods[draft.method]}`}>
      <div className={styles.folded}>
        {view.explained.map((line) => (
          <p key={line} className={styles.note}>
            {line}
          </p>
        ))}
        <SelectField
          label={words.method}
          values={APPORTION_METHODS}
          names={words.methods}
          chosen={draft.method}
          onChoose={(method) => edit({ method })}
        />
        <SelectField
          label={words.ties}
          values={TIE_RULES}
          names={words.tieRules}
          chosen={draft.ties}
          onChoose={(ties) => edit({ ties })}
        />
      </div>
    </Fold>
  );
}

function Limits({ view: { words }, draft, edit, send }: SourceProps): ReactElement {
  const styles = useStyles();
  const used = [draft.floor, draft.cap, draft.before].some((text) => text.trim() !== "") || draft.notBelow;
  return (
    <Fold title={words.limits} unfolded={used}>
      <div className={styles.folded}>
        <div className={styles.pair}>
          <TextField label={words.floor} value={draft.floor} figure onChange={(floor) => edit({ floor })} />
          <TextField
            label={words.cap}
            value={draft.cap}
            hint={words.capHint}
            figure
            onChange={(cap) => edit({ cap })}
          />
        </div>
        <TextField
          label={words.before}
          value={draft.before}
          hint={words.beforeHint}
          onChange={(before) => edit({ before })}
          filler={<UseSelection field="before" label={words.useSelection(words.before)} send={send} />}
        />
        <OnOff label={words.notBelow} on={draft.notBelow} onChange={(notBelow) => edit({ notBelow })} />
      </div>
    </Fold>
  );
}
