import { Tooltip } from 'antd';
import { printed } from '../api/cells';
import type { Cell, Finding } from '../api/model';
import type { GridCell } from '../form/layout';
import { useSpeech } from '../i18n/context';
import type { Words } from '../i18n/zh';
import { useLight } from './light';

interface Props {
  grid: Extract<GridCell, { kind: 'value' }>;
  path: string;
  cell: Cell;
  findings: Finding[] | undefined;
  lit: boolean;
  /** The one cell of its table that the tab key stops at; the arrow keys lead on from it. */
  entry: boolean;
}

export function ValueCell({ grid, path, cell, findings, lit, entry }: Props) {
  const { words } = useSpeech();
  const { show } = useLight();
  const gravest = findings?.[0]?.severity;
  const follows = findings?.every((finding) => finding.causedBy != null) && 'follows';
  const classes = ['value', kindOf(cell), gravest && `concerned severity-${gravest}`, follows, lit && 'lit'];
  const source = 'source' in cell ? cell.source : undefined;
  return (
    <td colSpan={grid.colSpan} rowSpan={grid.rowSpan} className={classes.filter(Boolean).join(' ')}>
      <Tooltip title={() => <CellFacts cell={cell} findings={findings} />} mouseEnterDelay={0.25} destroyOnHidden>
        <button type="button" className="cell" data-path={path} tabIndex={entry ? 0 : -1} aria-pressed={lit}
          aria-label={spoken(cell, findings, words)} onClick={() => source && show(path, [source])}>
          {shown(cell, grid.column.unit)}
        </button>
      </Tooltip>
    </td>
  );
}

/** How a cell looks; the legend has one entry for each. */
export function kindOf(cell: Cell): string {
  if (cell.kind !== 'number') return cell.kind;
  if (cell.repaired != null || cell.method === 'equations') return 'repaired';
  return cell.remark != null ? 'remark' : 'number';
}

/** What stands in the cell; the unit only where the column's header does not say it. */
function shown(cell: Cell, headed?: string): string {
  switch (cell.kind) {
    case 'number':
      return printed(cell) + (cell.unit && cell.unit !== headed ? cell.unit : '');
    case 'not_applicable':
      return cell.raw;
    case 'illegible':
      return `${cell.raw} ?`;
    case 'blank':
    case 'lost':
      return '';
  }
}

function spoken(cell: Cell, findings: Finding[] | undefined, words: Words): string {
  const value = cell.kind === 'blank' || cell.kind === 'lost' ? words.table.kinds[cell.kind] : shown(cell);
  return findings ? `${value}, ${words.table.kinds.finding}` : value;
}

/** What is known about a cell, for the tooltip. */
function CellFacts({ cell, findings }: { cell: Cell; findings: Finding[] | undefined }) {
  const { words, say } = useSpeech();
  const { table } = words;
  const facts: [string, string | undefined][] = [[table.raw, 'raw' in cell ? cell.raw : undefined]];
  if (cell.kind === 'number') {
    facts.push(
      [table.value, String(cell.value)],
      [table.unit, cell.unit],
      [table.remark, cell.remark],
      [table.method, table.methods[cell.method]],
      [table.proof, cell.repaired],
    );
  }
  if (cell.kind === 'illegible') facts.push([table.candidates, cell.candidates?.join(' / ')]);
  const known = facts.filter(([, fact]) => fact);
  return (
    <div className="cell-facts">
      <b>{table.kinds[kindOf(cell) as keyof typeof table.kinds]}</b>
      {known.length > 0 && (
        <dl>
          {known.map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
      {findings?.map((finding) => (
        <p key={finding.id}>
          {words.severity[finding.severity]} · {say(finding.message)}
        </p>
      ))}
    </div>
  );
}
