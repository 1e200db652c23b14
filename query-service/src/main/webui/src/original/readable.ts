import { Tokenizer } from 'htmlparser2';
import type { Line, LineCell, Piece } from './lines';

/** Elements whose content a reader never sees. */
const HIDDEN = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea']);

/** Elements that begin a line and end one. */
const BLOCKS = new Set(
  ('address article aside blockquote br body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody tfoot thead title tr ul')
    .split(' '),
);

const CELLS = new Set(['td', 'th']);
const SPACE = /[ \t\n\f\r]/;

/**
 * What a reader sees of an HTML page, each character with its place in the page's source: tags, scripts and
 * styles are hidden, blocks break lines, the cells of a table's row stand apart. The source is never
 * changed, only passed over, so that every offset into it stays true.
 */
export function readableLines(html: string): Line[] {
  const page = new Page(html);
  const names = new Names(html);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => page.text(start, end),
      ontextentity: (codepoint, end) => page.reference(codepoint, html.lastIndexOf('&', end - 1), end),
      onopentagname: (start, end) => page.open(names.at(start, end)),
      onselfclosingtag: () => page.selfClose(),
      onclosetag: (start, end) => page.close(names.at(start, end)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onopentagend: (end) => page.opened(end + 1),
      onattribname: () => {},
      onattribdata: () => {},
      onattribentity: () => {},
      onattribend: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return page.finish();
}

class Names {
  constructor(private readonly html: string) {}

  at(start: number, end: number): string {
    return this.html.slice(start, end).toLowerCase();
  }
}

/** Collects pieces into cells, cells into lines. */
class Page {
  private readonly lines: Line[] = [];
  private line: Line = { row: false, cells: [{ at: 0, pieces: [] }] };
  private hidden: string | null = null;
  private depth = 0;
  private inCell = false;
  private name = '';
  private end = 0;

  constructor(private readonly html: string) {}

  open(name: string): void {
    this.name = name;
    if (this.hidden) {
      if (name === this.hidden) this.depth++;
    } else if (HIDDEN.has(name)) {
      this.hidden = name;
      this.depth = 1;
    } else if (CELLS.has(name)) {
      this.cell();
    } else if (BLOCKS.has(name)) {
      this.block(name);
    }
  }

  /** The start tag ends: a new cell begins behind it. */
  opened(end: number): void {
    if (!this.hidden && CELLS.has(this.name)) this.current().at = end;
  }

  selfClose(): void {
    // A self-closing <svg/> holds nothing; for HTML's own elements browsers ignore the slash.
    if (this.hidden === 'svg' && this.name === 'svg') this.close('svg');
  }

  close(name: string): void {
    if (this.hidden) {
      if (name === this.hidden && --this.depth === 0) this.hidden = null;
    } else if (name === 'tr' || name === 'table') {
      this.inCell = false;
      this.break();
    } else if (BLOCKS.has(name)) {
      this.block(name);
    }
  }

  text(start: number, end: number): void {
    if (this.hidden) return;
    for (let at = start; at < end; ) {
      const space = SPACE.test(this.html[at]!);
      let to = at + 1;
      while (to < end && SPACE.test(this.html[to]!) === space) to++;
      this.add(space ? { text: ' ', start: at, end: to } : { text: this.html.slice(at, to), start: at, end: to });
      at = to;
    }
  }

  reference(codepoint: number, start: number, end: number): void {
    if (!this.hidden) this.add({ text: String.fromCodePoint(codepoint), start, end });
  }

  finish(): Line[] {
    this.break();
    return this.lines;
  }

  /** Inside a table's cell a paragraph does not end the row: it breaks the line within the cell. */
  private block(name: string): void {
    if (name === 'tr' || name === 'table') this.inCell = false;
    if (this.inCell) this.add({ text: '\n', start: this.end, end: this.end });
    else this.break();
  }

  private cell(): void {
    if (this.line.row) {
      this.line.cells.push({ at: this.end, pieces: [] });
    } else {
      this.break();
      this.line.row = true;
    }
    this.inCell = true;
  }

  private add(piece: Piece): void {
    const { pieces } = this.current();
    const last = pieces.at(-1);
    this.end = piece.end;
    if (isGap(piece) && (!last || isGap(last))) {
      if (last && piece.text === '\n') last.text = '\n';
    } else if (last && joins(last, piece)) {
      last.text += piece.text;
      last.end = piece.end;
    } else {
      if (!last && !this.line.row) this.current().at = piece.start;
      pieces.push(piece);
    }
  }

  private break(): void {
    for (const { pieces } of this.line.cells) {
      const last = pieces.at(-1);
      if (last && isGap(last)) pieces.pop();
    }
    if (this.line.row || this.line.cells[0]!.pieces.length > 0) this.lines.push(this.line);
    this.line = { row: false, cells: [{ at: this.end, pieces: [] }] };
  }

  private current(): LineCell {
    return this.line.cells.at(-1)!;
  }
}

/** Neighbours of which each shown character is one of the original may be one piece. */
function joins(a: Piece, b: Piece): boolean {
  return a.end === b.start && whole(a) && whole(b) && !isGap(a) && !isGap(b);
}

const isGap = (piece: Piece): boolean => piece.text === ' ' || piece.text === '\n';
const whole = (piece: Piece): boolean => piece.text.length === piece.end - piece.start;
