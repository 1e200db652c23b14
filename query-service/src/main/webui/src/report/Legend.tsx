import { useSpeech } from '../i18n/context';

const KINDS = ['number', 'blank', 'not_applicable', 'proven', 'repaired', 'illegible', 'lost', 'remark', 'finding'] as const;
const SAMPLE: Partial<Record<(typeof KINDS)[number], string>> = {
  number: '12', proven: '12', repaired: '12', remark: '12', not_applicable: '/', illegible: '1 ?', finding: '12',
};

export function Legend() {
  const { words } = useSpeech();
  return (
    <details className="legend" open>
      <summary>{words.table.legend}</summary>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <span aria-hidden="true" className={`swatch value ${kind === 'finding' ? 'number concerned severity-error' : kind}`}>
              <span className="cell">{SAMPLE[kind] ?? ''}</span>
            </span>
            {words.table.kinds[kind]}
          </li>
        ))}
      </ul>
      <p className="faint">{words.table.hint}</p>
    </details>
  );
}
