import { Link } from 'react-router';
import type { Operand } from '../api/model';
import { useSpeech } from '../i18n/context';
import { pathElsewhere, yearElsewhere } from './equation';

/** A number that a finding compares; a click lights it up, in this original or in the other report's. */
export function OperandChip({ operand, light, strong }: { operand: Operand; light: () => void; strong: boolean }) {
  const { words, say } = useSpeech();
  const value = operand.raw ?? operand.value;
  const content = (
    <>
      <span>{say(operand.label)}</span> <b>{value === '' || value == null ? '—' : value}</b>
    </>
  );
  if (operand.elsewhere) {
    const year = yearElsewhere(operand);
    return (
      <Link className="chip elsewhere" data-operand={operand.path} title={words.findings.showElsewhere}
        to={`/reports/${operand.elsewhere.report}?cell=${encodeURIComponent(pathElsewhere(operand))}`}>
        {year != null && <span className="tag severity-advisory">{year}</span>} {content} <span aria-hidden="true">↗</span>
      </Link>
    );
  }
  return (
    <button type="button" className={`chip ${strong ? 'lit' : ''}`} disabled={!operand.source} data-operand={operand.path}
      data-raw={operand.raw} title={operand.source ? words.findings.show : words.findings.noSource} onClick={light}>
      {content}
    </button>
  );
}
