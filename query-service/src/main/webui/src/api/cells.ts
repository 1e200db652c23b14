import type { Cell, CellTree } from './model';

/** `a.b.c → cell`, out of the nested objects that a table's cells travel in. */
export function cellsByPath(tree: CellTree): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  collect(tree, '', cells);
  return cells;
}

function collect(tree: CellTree, prefix: string, cells: Map<string, Cell>): void {
  for (const [step, node] of Object.entries(tree)) {
    const path = prefix + step;
    if (isCell(node)) cells.set(path, node);
    else collect(node, `${path}.`, cells);
  }
}

function isCell(node: Cell | CellTree): node is Cell {
  return typeof node.kind === 'string';
}

/** The number as it was printed where that is a plain number, else the number that was read out of it. */
export function printed(cell: Extract<Cell, { kind: 'number' }>): string {
  const plain = cell.raw.normalize('NFKC').replace(/\s/g, '');
  return /^[+-]?\d[\d,]*(\.\d+)?$/.test(plain) && cell.repaired == null ? plain : String(cell.value);
}
