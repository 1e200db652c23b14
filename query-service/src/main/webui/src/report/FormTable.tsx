import { memo, useMemo, type KeyboardEvent } from 'react';
import { cellsByPath, countDoubts } from '../api/cells';
import type { Cell, Finding, ReportTable, Table } from '../api/model';
import { layout, type GridCell, type GridRow } from '../form/layout';
import { useSpeech } from '../i18n/context';
import { useLight } from './light';
import { ValueCell } from './ValueCell';

interface Props {
  table: Table;
  read: ReportTable | undefined;
  concerns: Map<string, Finding[]>;
}

const LOST: Cell = { kind: 'lost' };

/** A table as the form prints it, with what was read in its cells. */
export function FormTable({ table, read, concerns }: Props) {
  const { words, say, language } = useSpeech();
  const { lit } = useLight();
  const grid = useMemo(() => layout(table), [table]);
  const cells = useMemo(() => cellsByPath(read?.cells ?? {}), [read]);
  const state = read?.state ?? 'absent';
  const caption = `${table.key}-caption`;
  return (
    <figure className={`form ${table.arrangement} ${table.key}`}>
      <figcaption id={caption}>
        <strong>{table.arrangement !== 'indicators' && ordinal(table.section, language)}{say(table.title)}</strong>
        <span className={`tag state-${state}`}>{words.table.state[state]}</span>
        {state !== 'lost' && state !== 'absent' && state !== 'blank' && <span className="faint">{words.table.doubts(countDoubts(cells.values()))}</span>}
      </figcaption>
      {words.table.stateNote[state] && <p className="faint">{words.table.stateNote[state]}</p>}
      <div className="scroll">
        <table aria-labelledby={caption} onKeyDown={moveFocus}>
          <tbody>
            {grid.rows.map((row, y) => (
              <FormRow key={y} row={row} first={y === grid.rows.findIndex((r) => !r.head)} cells={cells}
                table={table.key} concerns={concerns} lit={litIn(row, table.key, lit?.from)} />
            ))}
          </tbody>
        </table>
      </div>
      <ExtraRows read={read} />
    </figure>
  );
}

/** The number that the form prints before the section; lists of indicators stand behind the numbered sections. */
const ordinal = (section: number, language: string): string =>
  language === 'zh' ? `${'〇一二三四五六'[section]}、` : `${section}. `;

/** The lit cell's path when it is in this row: the other rows are then not drawn again. */
function litIn(row: GridRow, table: string, from: string | undefined): string | null {
  return row.cells.some((cell) => cell.kind === 'value' && `${table}.${cell.path}` === from) ? from! : null;
}

interface RowProps {
  row: GridRow;
  first: boolean;
  table: string;
  cells: Map<string, Cell>;
  concerns: Map<string, Finding[]>;
  lit: string | null;
}

const FormRow = memo(function FormRow({ row, first, table, cells, concerns, lit }: RowProps) {
  return (
    <tr>
      {row.cells.map((cell, x) => {
        if (cell.kind === 'unit') return <td key={x} className="unit" lang="zh-CN">{cell.label.zh}</td>;
        if (cell.kind !== 'value') return <HeadCell key={x} cell={cell} />;
        const path = `${table}.${cell.path}`;
        const entry = first && x === row.cells.findIndex((c) => c.kind === 'value');
        return (
          <ValueCell key={x} grid={cell} path={path} cell={cells.get(cell.path) ?? LOST} findings={concerns.get(path)}
            lit={lit === path} entry={entry} />
        );
      })}
    </tr>
  );
});

function HeadCell({ cell }: { cell: Exclude<GridCell, { kind: 'value' | 'unit' }> }) {
  const { say, language } = useSpeech();
  const scope = cell.kind === 'row' ? (cell.rowSpan > 1 ? 'rowgroup' : 'row') : cell.colSpan > 1 ? 'colgroup' : 'col';
  return (
    <th className={cell.kind} scope={scope} colSpan={cell.colSpan} rowSpan={cell.rowSpan}
      title={language === 'zh' ? undefined : cell.label.zh}>
      {say(cell.label)}
    </th>
  );
}

function ExtraRows({ read }: { read: ReportTable | undefined }) {
  const { words } = useSpeech();
  const { show } = useLight();
  if (!read?.extra?.length) return null;
  return (
    <div className="extra">
      <p className="faint">{words.table.extra}</p>
      <ul>
        {read.extra.map((row) => (
          <li key={row.source.start}>
            <button type="button" className="chip" onClick={() => show(`extra.${row.source.start}`, [row.source])}>
              <span lang="zh-CN">{row.label}</span> <b>{row.values.join(' · ')}</b>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const STEPS: Record<string, [number, number]> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** Arrow keys go from cell to cell by where they stand on the screen, so that spans need no arithmetic. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.getBoundingClientRect() : null;
  if (!step || !from) return;
  event.preventDefault();
  const [dx, dy] = step;
  let best: HTMLElement | null = null;
  let nearest = Infinity;
  for (const cell of event.currentTarget.querySelectorAll<HTMLElement>('button.cell')) {
    const to = cell.getBoundingClientRect();
    const along = dx * middle(to.left, to.right, from.left, from.right) + dy * middle(to.top, to.bottom, from.top, from.bottom);
    const aside = Math.abs(dx === 0 ? middle(to.left, to.right, from.left, from.right) : middle(to.top, to.bottom, from.top, from.bottom));
    if (along > 1 && along + 10 * aside < nearest) {
      nearest = along + 10 * aside;
      best = cell;
    }
  }
  best?.focus();
}

const middle = (a1: number, a2: number, b1: number, b2: number): number => (a1 + a2 - b1 - b2) / 2;
