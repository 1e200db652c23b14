import type { Block, Column, Label, Row } from '../api/model';

/** A cell's name for people: the spanning headers, the row and the column, as `Place` of the contracts joins them. */
export function cellName(block: Block, row: Row, column: Column): { zh: string; en: string } {
  const labels: Label[] = [...(block.groups ?? []), ...(row.label ? [row.label] : []), column.label];
  return {
    zh: labels.map((label) => label.zh).join(' · '),
    en: labels.map((label) => label.en ?? label.zh).join(' · '),
  };
}
