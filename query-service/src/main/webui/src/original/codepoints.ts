/** A half-open range; which unit it counts is said by whoever holds it. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Turns ranges of code points, which every `source` counts, into ranges of UTF-16 units, which strings
 * count. One pass over the text for all of them.
 */
export function utf16Ranges(text: string, ranges: readonly Range[]): Range[] {
  const wanted = [...new Set(ranges.flatMap((range) => [range.start, range.end]))].sort((a, b) => a - b);
  const units = new Map<number, number>();
  let unit = 0;
  let point = 0;
  for (const offset of wanted) {
    while (point < offset && unit < text.length) {
      unit += isPair(text, unit) ? 2 : 1;
      point++;
    }
    units.set(offset, unit);
  }
  return ranges.map((range) => ({ start: units.get(range.start)!, end: units.get(range.end)! }));
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
