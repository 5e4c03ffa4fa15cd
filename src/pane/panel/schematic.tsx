import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableView, VerdictName } from "../../app";

const WIDTH = 112;
const HEIGHT = 76;

const COLOUR: Readonly<Record<VerdictName, string>> = {
  holds: tokens.colorPaletteGreenBorder1,
  rounding: tokens.colorPaletteGreenBackground2,
  inconsistent: tokens.colorPaletteRedBackground3,
  unknown: "none",
};

const useStyles = makeStyles({
  frame: {
    display: "block",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A table in its true proportions: header and row labels shaded, each result coloured by its verdict. */
export function Schematic({ table }: { readonly table: TableView }): ReactElement {
  const styles = useStyles();
  // A column is about four rows wide on paper.
  const scale = Math.min(WIDTH / (table.columns * 4), HEIGHT / table.rows);
  const width = Math.max(24, table.columns * 4 * scale);
  const height = Math.max(24, table.rows * scale);
  const across = width / table.columns;
  const down = height / table.rows;
  return (
    <svg className={styles.frame} width={width} height={height} aria-hidden="true">
      <rect width={width} height={table.headerRows * down} fill={tokens.colorNeutralStroke2} />
      <rect width={table.stubColumns * across} height={height} fill={tokens.colorNeutralStroke3} />
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
    </svg>
  );
}

interface VerdictMarkProps {
  readonly verdict: VerdictName;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell by its verdict; what does not balance is crossed and what was not checked is dashed, for eyes without colours. */
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
      {verdict === "inconsistent" && (
        <path
          d={`M${x} ${y}l${width} ${height}M${x} ${y + height}l${width} ${-height}`}
          stroke={tokens.colorNeutralBackground1}
        />
      )}
    </>
  );
}
