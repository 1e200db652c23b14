import type { Range } from './codepoints';
import type { Piece } from './lines';

/** A range to be lit; `strong` is the one that was asked for, the others belong with it. */
export interface Mark extends Range {
  strong: boolean;
}

/** A part of a piece that is lit by one mark or by none; `index` is the mark's place in the list. */
export interface Part {
  text: string;
  mark: Mark | null;
  index: number;
}

/** Cuts a piece at the marks' borders. What cannot be cut (a character reference) is lit as a whole. */
export function parts(piece: Piece, marks: readonly Mark[]): Part[] {
  const touching = marks.map((mark, index) => ({ mark, index })).filter(({ mark }) => touches(mark, piece));
  if (touching.length === 0) return [{ text: piece.text, mark: null, index: -1 }];
  if (piece.text.length !== piece.end - piece.start) return [{ text: piece.text, ...strongest(touching) }];
  const cuts = new Set([piece.start, piece.end]);
  for (const { mark } of touching) {
    cuts.add(Math.max(mark.start, piece.start));
    cuts.add(Math.min(mark.end, piece.end));
  }
  const borders = [...cuts].sort((a, b) => a - b);
  return borders.slice(1).map((end, i) => {
    const start = borders[i]!;
    const text = piece.text.slice(start - piece.start, end - piece.start);
    const lit = touching.filter(({ mark }) => mark.start < end && mark.end > start);
    return lit.length > 0 ? { text, ...strongest(lit) } : { text, mark: null, index: -1 };
  });
}

export function touches(a: Range, b: Range): boolean {
  return a.start < b.end && a.end > b.start;
}

function strongest(lit: readonly { mark: Mark; index: number }[]): { mark: Mark; index: number } {
  return lit.find(({ mark }) => mark.strong) ?? lit[0]!;
}
