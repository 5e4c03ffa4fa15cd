import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { RecognitionWords, Said, TableKind, TableView } from "../../app";
import { TABLE_KINDS } from "../../app";
import { SelectField, TextField } from "../field/labelled";
import type { Send } from "../send";
import { typedRows } from "./typed-rows";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "10px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Draft {
  readonly kind: TableKind;
  readonly unit: string;
  readonly first: string;
  readonly last: string;
  readonly totals: string;
}

interface CorrectionFormProps {
  readonly table: TableView;
  readonly words: RecognitionWords;
  readonly send: Send;
}

/** What was recognised, to be said otherwise: only what is changed here goes before what the cells tell. */
export function CorrectionForm({ table, words, send }: CorrectionFormProps): ReactElement {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(table));
  const [wrong, setWrong] = useState<"rows" | "header" | null>(null);
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setWrong(null);
  };
  const save = (): void => {
    const said = saidIn(draft, table);
    if (said === "rows" || said === "header") setWrong(said);
    else send({ is: "correct-table", table: table.id, said });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SelectField
        label={words.kind}
        values={TABLE_KINDS}
        names={words.kinds}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind })}
      />
      <TextField
        label={words.unit}
        hint={words.unitHint}
        value={draft.unit}
        onChange={(unit) => change({ unit })}
      />
      <div className={styles.pair}>
        <TextField
          label={words.headerFirst}
          figure
          value={draft.first}
          onChange={(first) => change({ first })}
        />
        <TextField label={words.headerLast} figure value={draft.last} onChange={(last) => change({ last })} />
      </div>
      <TextField
        label={words.totalRows}
        hint={words.totalRowsHint}
        figure
        value={draft.totals}
        onChange={(totals) => change({ totals })}
      />
      {wrong !== null && (
        <div role="alert" className={styles.wrong}>
          {wrong === "rows" ? words.wrongRows : words.wrongHeader}
        </div>
      )}
      <CorrectionButtons table={table} words={words} send={send} />
    </form>
  );
}

/** Saves what is said, or forgets what was said before. */
function CorrectionButtons({ table: { correction }, words, send }: CorrectionFormProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.note}>{words.remembered}</div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.saveCorrection}
        </Button>
        {correction !== null && (
          <Button onClick={() => send({ is: "forget-correction", correction })}>
            {words.forgetCorrection}
          </Button>
        )}
      </div>
    </>
  );
}

function draftOf({ recognised: { kind, unit, header, totals } }: TableView): Draft {
  return {
    kind,
    unit,
    first: String(header.first),
    last: String(header.last),
    totals: totals.join("、"),
  };
}

/** What a person says, rows from 0; or what is wrong with it. What stands as recognised stays for the cells to tell. */
function saidIn(draft: Draft, table: TableView): Said | "rows" | "header" {
  const { recognised, correction } = table;
  const before = draftOf(table);
  const [first] = typedRows(draft.first, 1, recognised.last) ?? [];
  const [last] = typedRows(draft.last, 1, recognised.last - 1) ?? [];
  if (first === undefined || last === undefined || last < first) return "header";
  const totals = typedRows(draft.totals, first, recognised.last);
  if (totals === null) return "rows";
  const header = draft.first !== before.first || draft.last !== before.last || correction?.header != null;
  const ruled = draft.totals !== before.totals || correction?.totals != null;
  return {
    kind: newlySaid(draft.kind, before.kind, correction?.kind),
    unit: newlySaid(draft.unit.trim(), before.unit, correction?.unit),
    header: header ? { first: first - 1, last: last - 1 } : null,
    totals: ruled ? totals.map((row) => row - 1) : null,
  };
}

/** What is said now, or was said before where nothing changed; null where neither. */
function newlySaid<T>(now: T, before: T, earlier: T | null | undefined): T | null {
  return now === before ? (earlier ?? null) : now;
}
