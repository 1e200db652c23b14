import { kindOf } from '../api/cells';
import type { Cell, Finding } from '../api/model';
import { useSpeech } from '../i18n/context';
import { bothProofs } from '../i18n/proofs';

/** What is known about a cell: beside the pointer, and over the original when the cell was asked for. */
export function CellFacts({ cell, findings }: { cell: Cell; findings?: Finding[] | undefined }) {
  const { words, say } = useSpeech();
  const { table } = words;
  const facts: [string, string | undefined][] = [[table.raw, 'raw' in cell ? cell.raw : undefined]];
  if (cell.kind === 'number') {
    facts.push(
      [table.value, String(cell.value)],
      [table.unit, cell.unit],
      [table.remark, cell.remark],
      [table.method, table.methods[cell.method]],
      [table.proof, cell.repaired == null ? undefined : say(bothProofs(cell.repaired))],
    );
  }
  if (cell.kind === 'illegible') facts.push([table.candidates, cell.candidates?.join(' / ') || table.noCandidates]);
  const known = facts.filter(([, fact]) => fact);
  return (
    <div className="cell-facts">
      <b>{table.kinds[kindOf(cell)]}</b>
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

const FIRST = 3;

/** The candidates that have room in a cell. */
export function CandidateList({ candidates }: { candidates: number[] | undefined }) {
  const { words } = useSpeech();
  if (!candidates?.length) return null;
  const shown = candidates.slice(0, FIRST).join(' / ');
  return (
    <small className="candidates" title={words.table.candidates}>
      {candidates.length > FIRST ? `${shown} / …` : shown}
    </small>
  );
}
