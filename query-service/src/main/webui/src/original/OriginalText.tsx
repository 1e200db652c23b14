import { memo, useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '../i18n/context';
import { placeOf, type Line, type LineCell } from './lines';
import { parts, touches, type Mark } from './marks';

/** Lines are drawn in portions: a browser skips those out of sight, React those that nothing changed in. */
const PORTION = 50;
const SETTLING_FRAMES = 20;
const NO_WORD = /^\P{L}*$/u;
const NONE: readonly Mark[] = [];

interface Portion {
  lines: Line[];
  start: number;
  end: number;
}

interface Props {
  lines: Line[];
  marks: readonly Mark[];
  /** Changes with every request, so that the same place can be asked for again. */
  turn: number;
  source: boolean;
}

export function OriginalText({ lines, marks, turn, source }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { words } = useSpeech();
  const portions = useMemo(() => portionsOf(lines), [lines]);
  const empty = useMemo(() => emptyPlace(lines, marks), [lines, marks]);
  useEffect(() => {
    const target = box.current?.querySelector<HTMLElement>('[data-strong], [data-place]');
    if (!box.current || !target) return;
    // Portions out of sight have an estimated height, which changes when they come into sight: until all around are
    // true, the place moves and has to be followed.
    let frames = SETTLING_FRAMES;
    const follow = () => {
      if (box.current) centre(box.current, target);
      if (--frames > 0) next = requestAnimationFrame(follow);
    };
    let next = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(next);
  }, [turn, lines, marks]);
  return (
    <div className={`text-box ${source ? 'source' : ''}`} ref={box} tabIndex={0} role="region" aria-label={words.original.title} lang="zh-CN">
      {portions.map((portion, i) => (
        <PortionView key={i} portion={portion} marks={touching(marks, portion)}
          place={empty && Math.floor(empty.line / PORTION) === i ? `${empty.line % PORTION}.${empty.cell}` : null} />
      ))}
    </div>
  );
}

function portionsOf(lines: Line[]): Portion[] {
  const portions: Portion[] = [];
  for (let i = 0; i < lines.length; i += PORTION) {
    const own = lines.slice(i, i + PORTION);
    const next = lines[i + PORTION];
    portions.push({ lines: own, start: own[0]!.cells[0]!.at, end: next ? next.cells[0]!.at : Infinity });
  }
  return portions;
}

/** Where to point when what was asked for has no characters: a blank cell. */
function emptyPlace(lines: Line[], marks: readonly Mark[]) {
  const strong = marks.find((mark) => mark.strong);
  if (!strong || lines.length === 0) return null;
  const lit = lines.some((line) => line.cells.some((cell) => cell.pieces.some((piece) => touches(piece, strong))));
  return lit ? null : placeOf(lines, strong.start);
}

/** The marks of a portion; always the same empty list where there are none, so that it is not drawn again. */
function touching(marks: readonly Mark[], portion: Portion): readonly Mark[] {
  const own = marks.filter((mark) => touches(mark, portion));
  return own.length > 0 ? own : NONE;
}

const PortionView = memo(function PortionView({ portion, marks, place }: { portion: Portion; marks: readonly Mark[]; place: string | null }) {
  return (
    <div className="portion">
      {portion.lines.map((line, i) => (
        <div key={i} className={line.row ? 'line row' : 'line'}>
          {line.cells.map((cell, j) => {
            const here = place === `${i}.${j}`;
            return (
              <span key={j} className={classes(line, cell, here)} data-place={here || undefined}>
                <Pieces cell={cell} marks={marks} />
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
});

/** In a row numbers take little room, so that they stand in columns and labels have the rest. */
function classes(line: Line, cell: LineCell, here: boolean): string {
  const short = line.row && cell.pieces.every((piece) => NO_WORD.test(piece.text));
  return ['part', short && 'short', here && 'place'].filter(Boolean).join(' ');
}

function Pieces({ cell, marks }: { cell: LineCell; marks: readonly Mark[] }) {
  return cell.pieces.map((piece, i) =>
    marks.length === 0
      ? piece.text
      : parts(piece, marks).map((part, j) =>
          part.mark ? (
            <mark key={`${i}.${j}`} className={part.mark.strong ? 'strong' : undefined} data-strong={part.mark.strong || undefined}>
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        ),
  );
}

/** Scrolls the box and nothing around it. */
function centre(box: HTMLElement, target: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), target.getBoundingClientRect()];
  box.scrollTop += inner.top - outer.top - (outer.height - Math.min(inner.height, outer.height)) / 2;
  box.scrollLeft += Math.max(0, inner.right - outer.right + 24);
}
