import type { CellChoice } from "./cell-choice";
import type { FlowNetwork } from "./flow-network";
import type { LineTree } from "./line-tree";
import type { Place } from "./rounding-table";

/** What may become of a cell; null where nothing binds it. */
export type ChoiceAt = (row: number, column: number) => CellChoice | null;

/** A table as a network: every cell an arc, every sum a node that passes on to its parts what it takes in. */
export interface RoundingNetwork {
  readonly network: FlowNetwork;
  /** The cell of each arc and the whole number it stands on. */
  readonly arcs: readonly { readonly at: Place; readonly low: bigint }[];
  /** The sum that each node balances. */
  readonly wholes: readonly Place[];
}

/**
 * The network of a table whose rows and columns form one tree each, at most one of them with subtotals (Cox and Ernst:
 * Controlled rounding, INFOR 20, 1982; with subtotals along one side it stays a network). The flow runs from the
 * grand total along the row sums to the items, and from the items along the column sums back to the grand total.
 * Changing a sum costs more than changing all its items, and the grand total more than all sums.
 */
export function roundingNetwork(rows: LineTree, columns: LineTree, choiceAt: ChoiceAt): RoundingNetwork {
  const builder = new NetworkBuilder(rows, columns);
  for (const row of rows.members) {
    for (const column of columns.members) builder.addCell(row, column, choiceAt);
  }
  return builder.finished();
}

class NetworkBuilder {
  private readonly supply: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly capacity: number[] = [];
  private readonly cost: number[] = [];
  private readonly fullAtNought: boolean[] = [];
  private readonly arcs: { at: Place; low: bigint }[] = [];
  private readonly wholes: Place[] = [];
  private readonly needs: bigint[] = [];
  private readonly starts = new Set<number>();
  private readonly down = new Map<string, number>();
  private readonly up = new Map<string, number>();
  private readonly step: number;
  private readonly grain: number;

  constructor(
    private readonly rows: LineTree,
    private readonly columns: LineTree,
  ) {
    this.step = rows.members.length * columns.members.length + 1;
    this.grain = Math.max(1, Math.ceil((1e6 * this.step * this.step) / 2 ** 50));
  }

  addCell(row: number, column: number, choiceAt: ChoiceAt): void {
    const ends = this.endsOf(row, column);
    if (ends === null) return;
    const choice = choiceAt(row, column);
    const low = choice === null ? this.sumOfItems(row, column, choiceAt, (item) => item.low) : choice.low;
    const high = choice === null ? this.sumOfItems(row, column, choiceAt, (item) => item.high) : choice.high;
    this.from.push(ends.from);
    this.to.push(ends.to);
    this.capacity.push(Number(high - low));
    this.cost.push(Math.round((choice?.further ?? 0) / this.grain) * this.weightOf(row, column));
    this.fullAtNought.push(choice?.roundsUp ?? false);
    this.arcs.push({ at: { row, column }, low });
    this.needs[ends.from] = (this.needs[ends.from] ?? 0n) - low;
    this.needs[ends.to] = (this.needs[ends.to] ?? 0n) + low;
  }

  finished(): RoundingNetwork {
    this.needs.forEach((need, node) => (this.supply[node] = Number(need)));
    const { supply, from, to, capacity, cost, fullAtNought } = this;
    return {
      network: { supply, from, to, capacity, cost, fullAtNought, starts: [...this.starts] },
      arcs: this.arcs,
      wholes: this.wholes,
    };
  }

  /** Which nodes the cell's arc joins; null for a subtotal of rows crossing a subtotal of columns. */
  private endsOf(row: number, column: number): { from: number; to: number } | null {
    const { rows, columns } = this;
    const item = rows.leaves.has(row) && columns.leaves.has(column);
    const top = row === rows.root && column === columns.root;
    if (top) return { from: this.upNode(row, column), to: this.downNode(row, column) };
    if (item) return { from: this.tailOfItem(row, column), to: this.headOfItem(row, column) };
    if (column === columns.root || rows.leaves.has(row)) {
      return { from: this.aboveAcross(row, column), to: this.downNode(row, column) };
    }
    if (row === rows.root) {
      return { from: this.upNode(row, column), to: this.upNode(row, parentIn(columns, column)) };
    }
    if (!columns.leaves.has(column)) return null;
    return { from: this.upNode(row, column), to: this.upNode(parentIn(rows, row), column) };
  }

  private aboveAcross(row: number, column: number): number {
    return column === this.columns.root
      ? this.downNode(parentIn(this.rows, row), column)
      : this.downNode(row, parentIn(this.columns, column));
  }

  private tailOfItem(row: number, column: number): number {
    const node = this.aboveAcross(row, column);
    if (column !== this.columns.root) this.starts.add(node);
    return node;
  }

  private headOfItem(row: number, column: number): number {
    const { rows, columns } = this;
    if (row === rows.root || column === columns.root) return this.upNode(rows.root, columns.root);
    return this.upNode(parentIn(rows, row), column);
  }

  private downNode(row: number, column: number): number {
    return this.nodeIn(this.down, row, column);
  }

  private upNode(row: number, column: number): number {
    return this.nodeIn(this.up, row, column);
  }

  private nodeIn(nodes: Map<string, number>, row: number, column: number): number {
    const key = `${row},${column}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = this.wholes.length;
    nodes.set(key, node);
    this.wholes.push({ row, column });
    this.needs.push(0n);
    return node;
  }

  private weightOf(row: number, column: number): number {
    if (row === this.rows.root && column === this.columns.root) return this.step * this.step;
    return this.rows.leaves.has(row) && this.columns.leaves.has(column) ? 1 : this.step;
  }

  /** The sum over the items that a blank sum stands for. */
  private sumOfItems(
    row: number,
    column: number,
    choiceAt: ChoiceAt,
    of: (item: CellChoice) => bigint,
  ): bigint {
    let sum = 0n;
    for (const item of itemsUnder(this.rows, row)) {
      for (const part of itemsUnder(this.columns, column)) {
        const choice = choiceAt(item, part);
        if (choice !== null) sum += of(choice);
      }
    }
    return sum;
  }
}

function parentIn(tree: LineTree, line: number): number {
  return tree.parent.get(line) ?? tree.root;
}

function itemsUnder(tree: LineTree, line: number): readonly number[] {
  return tree.members.filter((member) => {
    if (!tree.leaves.has(member)) return false;
    for (let at: number | undefined = member; at !== undefined; at = tree.parent.get(at))
      if (at === line) return true;
    return false;
  });
}
