import { Tooltip } from 'antd';
import { kindOf, printed } from '../api/cells';
import type { Cell, Finding } from '../api/model';
import type { GridCell } from '../form/layout';
import { cellName } from '../form/names';
import { useSpeech } from '../i18n/context';
import type { Words } from '../i18n/zh';
import { CandidateList, CellFacts } from './CellFacts';
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
  const about = { name: cellName(grid.block, grid.row, grid.column), cell };
  return (
    <td colSpan={grid.colSpan} rowSpan={grid.rowSpan} className={classes.filter(Boolean).join(' ')}>
      <Tooltip title={() => <CellFacts cell={cell} findings={findings} />} mouseEnterDelay={0.25} destroyOnHidden>
        <button type="button" className="cell" data-path={path} tabIndex={entry ? 0 : -1} aria-pressed={lit}
          aria-label={spoken(cell, findings, words)} onClick={() => show(path, source ? [source] : [], 0, about)}>
          {shown(cell, grid.row.unit ?? grid.column.unit)}
          {cell.kind === 'illegible' && <CandidateList candidates={cell.candidates} />}
        </button>
      </Tooltip>
    </td>
  );
}

/** What stands in the cell; the unit only where the column's header does not say it. */
function shown(cell: Cell, headed?: string): string {
  switch (cell.kind) {
    case 'number':
      return printed(cell) + (cell.unit && cell.unit !== headed ? cell.unit : '');
    case 'not_applicable':
      return cell.raw;
    case 'illegible':
      return `${shortened(cell.raw)} ?`;
    case 'blank':
    case 'lost':
      return '';
  }
}

/** Digits that ran together may be a whole row's. */
const LONGEST_RAW = 12;

function shortened(raw: string): string {
  const characters = [...raw.trim()];
  return characters.length <= LONGEST_RAW ? characters.join('') : `${characters.slice(0, LONGEST_RAW).join('')}…`;
}

/** The value, and what it is where it is no plain number. */
function spoken(cell: Cell, findings: Finding[] | undefined, words: Words): string {
  const kind = kindOf(cell);
  const said = [shown(cell), kind !== 'number' && words.table.kinds[kind], findings && words.table.kinds.finding];
  return said.filter(Boolean).join(', ');
}
