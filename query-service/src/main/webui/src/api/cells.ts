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

/** How a cell looks; the legend has one entry for each. */
export type Kind = 'number' | 'repaired' | 'proven' | 'remark' | 'blank' | 'not_applicable' | 'illegible' | 'lost';

/** A number that the form's equations told is proven; one that was mended in any other way is repaired. */
export function kindOf(cell: Cell): Kind {
  if (cell.kind !== 'number') return cell.kind;
  if (cell.method === 'equations') return 'proven';
  if (cell.repaired != null) return 'repaired';
  return cell.remark != null ? 'remark' : 'number';
}

/** How many cells of a table were not simply printed where they are read. */
export function countDoubts(cells: Iterable<Cell>): Record<'proven' | 'illegible' | 'lost', number> {
  const counts = { proven: 0, illegible: 0, lost: 0 };
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (kind === 'proven' || kind === 'repaired') counts.proven++;
    else if (kind === 'illegible' || kind === 'lost') counts[kind]++;
  }
  return counts;
}
