import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Form } from '../api/model';
import { layout, type GridCell, type Grid } from './layout';

const form = (id: string): Form =>
  JSON.parse(readFileSync(new URL(`../../../../../../contracts/src/main/resources/forms/${id}.json`, import.meta.url), 'utf8'));
const grid = (id: string, table: string): Grid => layout(form(id).tables.find((t) => t.key === table)!);
const values = (g: Grid) => g.rows.flatMap((row) => row.cells).filter((cell) => cell.kind === 'value');
const text = (cell: GridCell) => ('label' in cell ? cell.label.zh : cell.path);
const labelled = (g: Grid, zh: string) => g.rows.flatMap((row) => row.cells).filter((c) => 'label' in c && c.label.zh === zh);

/** Puts the cells where HTML puts them and checks that they cover the grid once, without a hole. */
function covers(g: Grid) {
  const taken = g.rows.map(() => new Array<boolean>(g.columns).fill(false));
  g.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (taken[y]![x]) x++;
      for (let dy = 0; dy < cell.rowSpan; dy++) {
        for (let dx = 0; dx < cell.colSpan; dx++) {
          expect(taken[y + dy]?.[x + dx], `${text(cell)} overlaps or sticks out`).toBe(false);
          taken[y + dy]![x + dx] = true;
        }
      }
    }
  });
  expect(taken.flat().every(Boolean)).toBe(true);
}

describe.each(['gbgkbh_2019_60', 'gbgkbh_2021_30'])('the tables of %s', (id) => {
  it.each(['proactive_disclosure', 'applications', 'review_and_litigation'])('%s cover their grid exactly', (table) => {
    covers(grid(id, table));
  });
});

describe('the table of applications', () => {
  it('has three label columns, seven value columns and the form\'s spans', () => {
    const g = grid('gbgkbh_2021_30', 'applications');
    expect([g.columns, g.labelColumns]).toEqual([10, 3]);
    expect(g.rows.filter((row) => row.head)).toHaveLength(3);
    expect(values(g)).toHaveLength(175);
    expect(g.rows[0]!.cells.map((c) => [c.kind, c.colSpan, c.rowSpan])).toEqual([['corner', 3, 3], ['column', 7, 1]]);
    expect(g.rows[1]!.cells.map((c) => [text(c), c.colSpan, c.rowSpan])).toEqual([
      ['自然人', 1, 2], ['法人或其他组织', 5, 1], ['总计', 1, 2],
    ]);
    expect(labelled(g, '三、本年度办理结果').map((c) => c.rowSpan)).toEqual([22]);
    expect(labelled(g, '（三）不予公开').map((c) => c.rowSpan)).toEqual([8]);
    expect(labelled(g, '（六）其他处理').map((c) => c.rowSpan)).toEqual([3]);
    expect(labelled(g, '一、本年新收政府信息公开申请数量').map((c) => c.colSpan)).toEqual([3]);
  });

  it('spans 20 rows of results in the form of 2019', () => {
    const g = grid('gbgkbh_2019_60', 'applications');
    expect(values(g)).toHaveLength(161);
    expect(labelled(g, '三、本年度办理结果').map((c) => c.rowSpan)).toEqual([20]);
  });
});

describe('the table of reconsideration and litigation', () => {
  it('has three header lines over fifteen columns and one line of values', () => {
    const g = grid('gbgkbh_2021_30', 'review_and_litigation');
    expect(g.rows).toHaveLength(4);
    expect(g.rows[0]!.cells.map((c) => [text(c), c.colSpan, c.rowSpan])).toEqual([['行政复议', 5, 1], ['行政诉讼', 10, 1]]);
    expect(g.rows[1]!.cells.map((c) => [c.colSpan, c.rowSpan])).toEqual([
      [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [5, 1], [5, 1],
    ]);
    expect(values(g).map(text)).toContain('litigation_after_review.pending');
  });
});

describe('the table of proactive disclosure', () => {
  it('prints each article under its band, with single values over three columns', () => {
    const g = grid('gbgkbh_2021_30', 'proactive_disclosure');
    expect(g.rows.filter((row) => row.cells[0]!.kind === 'band')).toHaveLength(4);
    expect(values(g)).toHaveLength(10);
    expect(values(g).filter((c) => c.colSpan === 3)).toHaveLength(4);
  });

  it('has 22 values in the form of 2019', () => {
    expect(values(grid('gbgkbh_2019_60', 'proactive_disclosure'))).toHaveLength(22);
  });
});

describe('the statistics tables before 2019', () => {
  it.each([['statistics', 58, 3], ['annex', 32, 4]])('%s is a list with units under one header', (table, cells, columns) => {
    const g = grid('pre_2019', table);
    covers(g);
    expect(values(g)).toHaveLength(cells);
    expect(g.columns).toBe(columns);
    expect(g.rows.filter((row) => row.cells.some((c) => c.kind === 'corner'))).toHaveLength(1);
    expect(g.rows.flatMap((row) => row.cells).filter((c) => c.kind === 'unit' && c.label.zh === '')).toEqual([]);
  });
});
