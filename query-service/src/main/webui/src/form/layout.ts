import type { Block, Column, Label, Row, Table } from '../api/model';

/** One cell of the grid that a table is printed as. */
export type GridCell = { colSpan: number; rowSpan: number } & (
  | { kind: 'band' | 'corner' | 'column'; label: Label }
  | { kind: 'row' | 'unit'; label: Label }
  | { kind: 'value'; path: string; block: Block; row: Row; column: Column }
);

/** A line of the grid; `head` lines hold only headers. */
export interface GridRow {
  head: boolean;
  cells: GridCell[];
}

export interface Grid {
  columns: number;
  labelColumns: number;
  rows: GridRow[];
}

/** Lays a table out as the form prints it; rows and columns come from the form's data alone. */
export function layout(table: Table): Grid {
  switch (table.arrangement) {
    case 'side_by_side':
      return sideBySide(table.blocks);
    case 'indicators':
      return indicators(table.blocks);
    default:
      return stacked(table.blocks);
  }
}

/** A cell's path inside its table, as `Block.path` of the contracts makes it. */
export function cellPath(block: Block, row: Row, column: Column): string {
  return [block.key, row.key, column.key].filter((step) => step != null).join('.');
}

function stacked(blocks: readonly Block[]): Grid {
  const labelColumns = Math.max(...blocks.flatMap((block) => rowsOf(block).map(rowDepth)));
  const valueColumns = Math.max(...blocks.map((block) => sum(columnsOf(block).map(span))));
  const columns = labelColumns + valueColumns;
  const rows = blocks.flatMap((block) => [
    ...bandRow(block, columns),
    ...headRows(block, labelColumns, valueColumns),
    ...bodyRows(block, labelColumns),
  ]);
  return { columns, labelColumns, rows };
}

function bandRow(block: Block, columns: number): GridRow[] {
  return block.band ? [{ head: true, cells: [{ kind: 'band', label: block.band, colSpan: columns, rowSpan: 1 }] }] : [];
}

function headRows(block: Block, labelColumns: number, valueColumns: number): GridRow[] {
  const heads = columnsOf(block).map((column) => ({ column, labels: [...(column.groups ?? []), column.label] }));
  const rows = headerLevels(heads.map(({ column, labels }) => ({ labels, span: span(column) })));
  if (block.over) {
    rows.unshift([{ kind: 'column', label: block.over, colSpan: valueColumns, rowSpan: 1 }]);
  }
  if (labelColumns > 0) {
    const label = block.corner ?? { zh: '', en: '' };
    rows[0]?.unshift({ kind: 'corner', label, colSpan: labelColumns, rowSpan: rows.length });
  }
  return rows.map((cells) => ({ head: true, cells }));
}

const UNIT: Label = { zh: '单位', en: 'Unit', variants: [] };

/** A list: one header, then a row with its unit for each indicator, with a band above where the form prints one. */
function indicators(blocks: readonly Block[]): Grid {
  const first = blocks[0]!;
  const columns = 2 + sum(columnsOf(first).map(span));
  const corner = first.corner ?? { zh: '', en: '' };
  const head: GridCell[] = [
    { kind: 'corner', label: corner, colSpan: 1, rowSpan: 1 },
    { kind: 'column', label: UNIT, colSpan: 1, rowSpan: 1 },
    ...columnsOf(first).map((column) => ({ kind: 'column' as const, label: column.label, colSpan: span(column), rowSpan: 1 })),
  ];
  const body = blocks.flatMap((block) => [...bandRow(block, columns), ...rowsOf(block).map((row) => indicator(block, row))]);
  return { columns, labelColumns: 2, rows: [{ head: true, cells: head }, ...body] };
}

function indicator(block: Block, row: Row): GridRow {
  const unit: Label = { zh: row.unit ?? '', variants: [] };
  const label = row.label ?? { zh: '', variants: [] };
  return {
    head: false,
    cells: [
      { kind: 'row', label, colSpan: 1, rowSpan: 1 },
      { kind: 'unit', label: unit, colSpan: 1, rowSpan: 1 },
      ...columnsOf(block).map((column) => valueCell(block, row, column)),
    ],
  };
}

function sideBySide(blocks: readonly Block[]): Grid {
  const columns = blocks.flatMap((block) => columnsOf(block).map((column) => ({ block, column })));
  const heads = columns.map(({ block, column }) => ({
    labels: [...(block.groups ?? []), ...(column.groups ?? []), column.label],
    span: span(column),
  }));
  const lines = Math.max(...blocks.map((block) => rowsOf(block).length));
  const body = range(lines).map((line) => ({
    head: false,
    cells: columns.flatMap(({ block, column }) => {
      const row = rowsOf(block)[line];
      return row ? [valueCell(block, row, column)] : [];
    }),
  }));
  const head = headerLevels(heads).map((cells) => ({ head: true, cells }));
  return { columns: sum(heads.map((h) => h.span)), labelColumns: 0, rows: [...head, ...body] };
}

/** Header lines for columns with their spanning headers; what is shorter reaches down to the last line. */
function headerLevels(heads: readonly { labels: Label[]; span: number }[]): GridCell[][] {
  const depth = Math.max(...heads.map((head) => head.labels.length));
  return range(depth).map((level) => {
    const cells: GridCell[] = [];
    for (let i = 0; i < heads.length; ) {
      const head = heads[i]!;
      const label = head.labels[level];
      const last = level === head.labels.length - 1;
      let end = i + 1;
      while (!last && end < heads.length && samePrefix(head.labels, heads[end]!.labels, level)) end++;
      if (label) {
        const colSpan = sum(heads.slice(i, end).map((h) => h.span));
        cells.push({ kind: 'column', label, colSpan, rowSpan: last ? depth - level : 1 });
      }
      i = end;
    }
    return cells;
  });
}

function bodyRows(block: Block, labelColumns: number): GridRow[] {
  const labels = rowsOf(block).map(rowLabels);
  return rowsOf(block).map((row, i) => ({
    head: false,
    cells: [
      ...rowHeads(labels, i, labelColumns),
      ...columnsOf(block).map((column) => valueCell(block, row, column)),
    ],
  }));
}

/** The label cells of row `i`: a spanning label appears only in the first of its rows. */
function rowHeads(labels: readonly Label[][], i: number, labelColumns: number): GridCell[] {
  const own = labels[i]!;
  return own.flatMap((label, level) => {
    const last = level === own.length - 1;
    const above = labels[i - 1];
    if (!last && above && samePrefix(own, above, level)) return [];
    let end = i + 1;
    while (!last && end < labels.length && samePrefix(own, labels[end]!, level)) end++;
    return [{ kind: 'row' as const, label, colSpan: last ? labelColumns - level : 1, rowSpan: end - i }];
  });
}

function valueCell(block: Block, row: Row, column: Column): GridCell {
  return { kind: 'value', path: cellPath(block, row, column), block, row, column, colSpan: span(column), rowSpan: 1 };
}

/** Whether both stand under the same spanning label at `level`: it is a group of both, with the same parents. */
function samePrefix(a: readonly Label[], b: readonly Label[], level: number): boolean {
  return level < b.length - 1 && range(level + 1).every((l) => a[l]?.zh === b[l]?.zh);
}

const columnsOf = (block: Block): Column[] => block.columns ?? [];
const rowsOf = (block: Block): Row[] => block.rows ?? [];
const rowLabels = (row: Row): Label[] => [...(row.groups ?? []), ...(row.label ? [row.label] : [])];
const rowDepth = (row: Row): number => rowLabels(row).length;
const span = (column: Column): number => column.span || 1;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
