import { describe, expect, it } from 'vitest';
import { cellsByPath, printed } from './cells';
import type { Cell } from './model';

const number = (raw: string, value: number, more: object = {}) =>
  ({ kind: 'number', value, raw, source: { start: 0, end: raw.length }, method: 'label', ...more }) as Extract<Cell, { kind: 'number' }>;

describe('the cells of a table', () => {
  it('are found by the steps that lead to them', () => {
    const cells = cellsByPath({ art20_1: { regulations: { new_made: number('3', 3) } }, art20_8: { fee: { kind: 'lost' } } });
    expect([...cells.keys()]).toEqual(['art20_1.regulations.new_made', 'art20_8.fee']);
    expect(cells.get('art20_8.fee')).toEqual({ kind: 'lost' });
  });
});

describe('a number', () => {
  it('is shown as it was printed, with its zeros and separators', () => {
    expect(printed(number('6338096.40', 6338096.4))).toBe('6338096.40');
    expect(printed(number('１，０２４', 1024))).toBe('1,024');
    expect(printed(number('-12', -12))).toBe('-12');
  });

  it('is shown as it was read where more than a number was printed', () => {
    expect(printed(number('39(市政府、市政府办印发)', 39, { remark: '(市政府、市政府办印发)' }))).toBe('39');
    expect(printed(number('增12', 12))).toBe('12');
  });

  it('is shown as it was repaired', () => {
    expect(printed(number('693665', 69, { repaired: '69 + 3 = 72' }))).toBe('69');
  });
});
