/**
 * A binary heap of nodes by distance; among equal distances the node with the higher number comes first, so that a search
 * among many equals goes deep before it goes wide.
 */
export class DistanceHeap {
  private readonly nodes: number[] = [];
  private readonly distances: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  clear(): void {
    this.nodes.length = 0;
    this.distances.length = 0;
  }

  push(node: number, distance: number): void {
    let at = this.nodes.length;
    while (0 < at) {
      const above = (at - 1) >> 1;
      if (!this.comesFirst(node, distance, above)) break;
      this.move(above, at);
      at = above;
    }
    this.nodes[at] = node;
    this.distances[at] = distance;
  }

  /** The nearest node with its distance; only while `size` is above 0. */
  pop(): { readonly node: number; readonly distance: number } {
    const first = { node: this.nodes[0] ?? -1, distance: this.distances[0] ?? 0 };
    const node = this.nodes.pop() ?? -1;
    const distance = this.distances.pop() ?? 0;
    if (0 < this.nodes.length) this.sink(node, distance);
    return first;
  }

  private sink(node: number, distance: number): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      if (this.nodes.length <= left) break;
      const below =
        right < this.nodes.length && this.comesFirst(this.nodes[right] ?? 0, this.distances[right] ?? 0, left)
          ? right
          : left;
      if (this.comesFirst(node, distance, below)) break;
      this.move(below, at);
      at = below;
    }
    this.nodes[at] = node;
    this.distances[at] = distance;
  }

  private comesFirst(node: number, distance: number, at: number): boolean {
    const other = this.distances[at] ?? 0;
    return distance < other || (distance === other && (this.nodes[at] ?? 0) <= node);
  }

  private move(from: number, to: number): void {
    this.nodes[to] = this.nodes[from] ?? -1;
    this.distances[to] = this.distances[from] ?? 0;
  }
}
