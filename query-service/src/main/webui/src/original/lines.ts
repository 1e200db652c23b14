import type { Range } from './codepoints';

/**
 * Characters that are shown, with the range of the original (UTF-16 units) that they stand for. Where the
 * lengths differ (a character reference, a run of white space) the piece is one whole.
 */
export interface Piece extends Range {
  text: string;
}

/** What stands together; `at` is where it begins in the original, known for an empty one, too. */
export interface LineCell {
  at: number;
  pieces: Piece[];
}

/** One line that is shown: one cell for prose, several for the row of a table. */
export interface Line {
  row: boolean;
  cells: LineCell[];
}

/** The longest piece: a page whose source is one long line is shown in portions that a browser bears. */
const LONGEST = 2000;

/** The text as it stands, one piece a line. */
export function plainLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    lines.push({ row: false, cells: [{ at: start, pieces: portions(text, start, end) }] });
    start = next + 1;
  }
  return lines;
}

function portions(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let from = start; from < end; from += LONGEST) {
    const to = Math.min(end, from + LONGEST);
    pieces.push({ text: text.slice(from, to), start: from, end: to });
  }
  return pieces;
}

/**
 * The line and the cell that hold an offset or stand right before it: where to look for what has no characters
 * of its own, such as a blank cell.
 */
export function placeOf(lines: readonly Line[], offset: number): { line: number; cell: number } {
  let line = 0;
  for (let low = 0, high = lines.length - 1; low <= high; ) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.cells[0]!.at <= offset) {
      line = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  const cells = lines[line]?.cells ?? [];
  const after = cells.findIndex((cell) => cell.at > offset);
  return { line, cell: Math.max(0, (after < 0 ? cells.length : after) - 1) };
}

/** Whether any character of a range is shown. */
export function isShown(lines: readonly Line[], range: Range): boolean {
  return lines.some((line) =>
    line.cells.some((cell) => cell.pieces.some((piece) => piece.start < range.end && piece.end > range.start)),
  );
}
