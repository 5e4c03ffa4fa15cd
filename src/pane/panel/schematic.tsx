import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Severity, TableView, VerdictName } from "../../app";

const WIDTH = 134;
const HEIGHT = 80;

/** What tells a verdict: green that holds is full and dark, what only rounding excuses is pale under a stroke. */
const COLOUR: Readonly<Record<VerdictName, string>> = {
  holds: tokens.colorPaletteGreenForeground3,
  rounding: tokens.colorPaletteYellowBackground2,
  inconsistent: tokens.colorPaletteRedBackground3,
  unknown: "none",
};

const HEAT: Readonly<Record<Severity, string>> = {
  error: tokens.colorPaletteRedForeground1,
  verify: tokens.colorPaletteDarkOrangeForeground1,
  notice: tokens.colorNeutralForeground3,
};

const useStyles = makeStyles({
  frame: {
    display: "block",
    flexShrink: 0,
    maxWidth: "100%",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Where things stand in a small picture of a table. */
interface Scale {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
}

/** A column is about four rows wide on paper. */
function scaleOf({ rows, columns }: TableView): Scale {
  const scale = Math.min(WIDTH / (columns * 4), HEIGHT / rows);
  const width = Math.max(36, columns * 4 * scale);
  const height = Math.max(36, rows * scale);
  return { width, height, across: width / columns, down: height / rows };
}

/** What was recognised: header, names, totals framed, and each result by its verdict. */
export function Schematic({ table }: { readonly table: TableView }): ReactElement {
  const scale = scaleOf(table);
  const { across, down } = scale;
  return (
    <Paper table={table} scale={scale} spoken={null}>
      {table.results.map(({ row, column, verdict }) => (
        <VerdictMark
          key={`${row},${column}`}
          verdict={verdict}
          x={column * across}
          y={row * down}
          width={Math.max(2, across - 0.5)}
          height={Math.max(2, down - 0.5)}
        />
      ))}
    </Paper>
  );
}

/** Where its findings lie: the more serious, the larger. */
export function HeatMap({ table }: { readonly table: TableView }): ReactElement {
  const scale = scaleOf(table);
  const { across, down } = scale;
  return (
    <Paper table={table} scale={scale} spoken={table.heatSpoken}>
      {[...table.heat].reverse().map(({ row, column, severity }) => (
        <HeatMark
          key={`${row},${column}`}
          severity={severity}
          x={(column + 0.5) * across}
          y={(row + 0.5) * down}
        />
      ))}
    </Paper>
  );
}

interface PaperProps {
  readonly table: TableView;
  readonly scale: Scale;
  /** What is read out, or null where the words beside it say enough. */
  readonly spoken: string | null;
  readonly children: ReactNode;
}

function Paper({
  table,
  scale: { width, height, across, down },
  spoken,
  children,
}: PaperProps): ReactElement {
  const styles = useStyles();
  const said = spoken === null ? { "aria-hidden": true } : { role: "img", "aria-label": spoken };
  return (
    <svg className={styles.frame} width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...said}>
      <rect width={table.stubColumns * across} height={height} fill={tokens.colorNeutralBackground3} />
      {table.totalRows.map((row) => (
        <TotalBand key={`r${row}`} x={0} y={row * down} width={width} height={down} />
      ))}
      {table.totalColumns.map((column) => (
        <TotalBand key={`c${column}`} x={column * across} y={0} width={across} height={height} />
      ))}
      <rect width={width} height={table.headerRows * down} fill={tokens.colorNeutralStroke1} />
      {children}
    </svg>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A total: a band between two lines, as one rules it on paper. */
export function TotalBand({ x, y, width, height }: Box): ReactElement {
  const lying = height < width;
  return (
    <>
      <rect {...{ x, y, width, height }} fill={tokens.colorNeutralBackground4} />
      <path
        d={lying ? `M${x} ${y}h${width}` : `M${x} ${y}v${height}`}
        stroke={tokens.colorNeutralForeground3}
      />
    </>
  );
}

interface VerdictMarkProps extends Box {
  readonly verdict: VerdictName;
}

/**
 * A cell by its verdict, told apart without colours: full, one stroke for what is off by rounding, a cross for what does
 * not balance, dashes for what was not checked.
 */
export function VerdictMark({ verdict, x, y, width, height }: VerdictMarkProps): ReactElement {
  const dashed = verdict === "unknown";
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={COLOUR[verdict]}
        stroke={dashed ? tokens.colorNeutralStrokeAccessible : "none"}
        strokeDasharray={dashed ? "2 2" : undefined}
      />
      {verdict === "rounding" && (
        <path d={`M${x} ${y + height}l${width} ${-height}`} stroke={tokens.colorNeutralForeground1} />
      )}
      {verdict === "inconsistent" && (
        <path
          d={`M${x} ${y}l${width} ${height}M${x} ${y + height}l${width} ${-height}`}
          stroke={tokens.colorNeutralBackground1}
        />
      )}
    </>
  );
}

interface HeatMarkProps {
  readonly severity: Severity;
  readonly x: number;
  readonly y: number;
}

/** The list's own signs: a disc, a ring, a dot. */
function HeatMark({ severity, x, y }: HeatMarkProps): ReactElement {
  const colour = HEAT[severity];
  if (severity === "verify")
    return (
      <circle cx={x} cy={y} r={3} fill={tokens.colorNeutralBackground1} stroke={colour} strokeWidth={1.75} />
    );
  return <circle cx={x} cy={y} r={severity === "error" ? 4 : 2} fill={colour} />;
}
