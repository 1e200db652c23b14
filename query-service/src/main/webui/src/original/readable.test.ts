import { describe, expect, it } from 'vitest';
import type { Line } from './lines';
import { placeOf, plainLines } from './lines';
import { readableLines } from './readable';

const shown = (lines: Line[]) => lines.map((line) => line.cells.map((cell) => cell.pieces.map((p) => p.text).join('')).join(' | '));

/** Every piece says where it stands: cut out of the source again, it must be what it stands for. */
function checkOffsets(html: string, lines: Line[]) {
  for (const piece of lines.flatMap((line) => line.cells.flatMap((cell) => cell.pieces))) {
    const original = html.slice(piece.start, piece.end);
    if (piece.text.length === original.length && piece.text.trim() !== '') expect(original).toBe(piece.text);
    else if (piece.text === ' ' || piece.text === '\n') expect(original.trim()).toBe('');
    else expect(original).toMatch(/^&.*;?$/);
  }
}

describe('the readable text of a page', () => {
  it('hides tags, scripts, styles, comments and the head', () => {
    const html =
      '<!doctype html><html><head><title>T</title><style>p{a:"<b>"}</style></head><body><script>if (a<b) "<p>x</p>"</script>' +
      '<!-- <p>not</p> --><p class="a>b">一、<b>总体</b>情况</p></body></html>';
    const lines = readableLines(html);
    expect(shown(lines)).toEqual(['一、总体情况']);
    checkOffsets(html, lines);
  });

  it('breaks lines at blocks and keeps inline elements together', () => {
    expect(shown(readableLines('a<div>b<span>c</span></div>d<br>e<p>f'))).toEqual(['a', 'bc', 'd', 'e', 'f']);
  });

  it('keeps the cells of a row apart, empty ones too, and paragraphs inside a cell in their row', () => {
    const html = '<table><tr><td><p>规章</p></td><td><p>1</p><p>件</p></td><td></td></tr><tr><th>b<td>2</table><p>后';
    const lines = readableLines(html);
    expect(shown(lines)).toEqual(['规章 | 1\n件 | ', 'b | 2', '后']);
    expect(lines.map((line) => line.row)).toEqual([true, true, false]);
    checkOffsets(html, lines);
  });

  it('shows what a character reference stands for and keeps its place', () => {
    const html = '<p>a&nbsp;&lt;b&gt;&#x4e00;&#19968;&amp;c &amp d</p>';
    const lines = readableLines(html);
    expect(shown(lines)).toEqual(['a\u00a0<b>一一&c & d']);
    checkOffsets(html, lines);
    const pieces = lines[0]!.cells[0]!.pieces;
    const reference = pieces.find((piece) => piece.text === '<')!;
    expect(html.slice(reference.start, reference.end)).toBe('&lt;');
  });

  it('makes one space of white space and keeps none at the ends', () => {
    const html = '<p>\n  2020 年\n\t报告  </p>';
    const lines = readableLines(html);
    expect(shown(lines)).toEqual(['2020 年 报告']);
    checkOffsets(html, lines);
  });

  it('counts supplementary characters as two units, as strings do', () => {
    const html = '<p>𠀀<i>12</i></p>';
    const lines = readableLines(html);
    const last = lines[0]!.cells[0]!.pieces.at(-1)!;
    expect(html.slice(last.start, last.end)).toBe('12');
  });

  it('knows where an empty cell stands', () => {
    const html = '<p>前</p><table><tr><td>规章</td><td></td><td>3</td></tr></table>';
    const lines = readableLines(html);
    expect(placeOf(lines, html.indexOf('></td><td>3') + 1)).toEqual({ line: 1, cell: 1 });
    expect(placeOf(lines, html.indexOf('3<'))).toEqual({ line: 1, cell: 2 });
    expect(placeOf(lines, 0)).toEqual({ line: 0, cell: 0 });
  });

  it('bears an element that is never closed', () => {
    expect(shown(readableLines('<p>a<script>b'))).toEqual(['a']);
    expect(shown(readableLines('<p>a < b <'))).toEqual(['a < b <']);
  });
});

describe('plain text', () => {
  it('is shown line by line, with Windows line ends left out', () => {
    const lines = plainLines('a\r\n\nbc');
    expect(shown(lines)).toEqual(['a', '', 'bc']);
    expect(lines[2]!.cells[0]!.pieces[0]).toEqual({ text: 'bc', start: 4, end: 6 });
  });

  it('cuts a very long line into portions without losing a character', () => {
    const text = 'x'.repeat(4500);
    const pieces = plainLines(text)[0]!.cells[0]!.pieces;
    expect(pieces.map((piece) => piece.text.length)).toEqual([2000, 2000, 500]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
