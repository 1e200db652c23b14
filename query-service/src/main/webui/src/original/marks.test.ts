import { describe, expect, it } from 'vitest';
import { utf16Ranges } from './codepoints';
import { parts } from './marks';

describe('code points and UTF-16 units', () => {
  it('are the same without supplementary characters', () => {
    expect(utf16Ranges('一二三', [{ start: 1, end: 2 }])).toEqual([{ start: 1, end: 2 }]);
  });

  it('differ by one for each supplementary character before', () => {
    const text = '𠀀a𠀁b';
    const ranges = utf16Ranges(text, [{ start: 3, end: 4 }, { start: 0, end: 1 }, { start: 2, end: 3 }]);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['b', '𠀀', '𠀁']);
  });

  it('end at the end of the text, whatever is asked for', () => {
    expect(utf16Ranges('ab', [{ start: 1, end: 9 }])).toEqual([{ start: 1, end: 2 }]);
  });
});

describe('the parts of a piece', () => {
  const mark = (start: number, end: number, strong = false) => ({ start, end, strong });

  it('are the whole where nothing is lit', () => {
    expect(parts({ text: 'abc', start: 10, end: 13 }, [mark(13, 15), mark(5, 10)])).toEqual([
      { text: 'abc', mark: null, index: -1 },
    ]);
  });

  it('are cut at the borders of a mark', () => {
    const lit = mark(11, 12);
    expect(parts({ text: 'abc', start: 10, end: 13 }, [lit])).toEqual([
      { text: 'a', mark: null, index: -1 },
      { text: 'b', mark: lit, index: 0 },
      { text: 'c', mark: null, index: -1 },
    ]);
  });

  it('show the mark that was asked for where two overlap', () => {
    const [weak, strong] = [mark(0, 9), mark(11, 12, true)];
    const wide = mark(10, 13);
    expect(parts({ text: 'abc', start: 10, end: 13 }, [weak, wide, strong]).map((p) => [p.text, p.index])).toEqual([
      ['a', 1], ['b', 2], ['c', 1],
    ]);
  });

  it('light a character reference as a whole', () => {
    const lit = mark(12, 13);
    expect(parts({ text: '<', start: 10, end: 14 }, [lit])).toEqual([{ text: '<', mark: lit, index: 0 }]);
  });
});
