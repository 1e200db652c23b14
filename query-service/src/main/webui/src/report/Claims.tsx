import { useState } from 'react';
import type { Claim } from '../api/model';
import { useSpeech } from '../i18n/context';
import { useLight } from './light';

const FIRST = 12;

export function Claims({ claims }: { claims: Claim[] }) {
  const { words } = useSpeech();
  const [all, setAll] = useState(false);
  if (claims.length === 0) return <p className="faint">{words.claims.none}</p>;
  const shown = all ? claims : claims.slice(0, FIRST);
  const { what, value, quote } = words.claims.columns;
  return (
    <>
      <table className="claims">
        <thead>
          <tr>
            {[what, value, quote].map((title) => (
              <th key={title} scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((claim, i) => (
            <ClaimRow key={`${claim.source.start}.${i}`} claim={claim} />
          ))}
        </tbody>
      </table>
      {shown.length < claims.length && (
        <button type="button" className="text" onClick={() => setAll(true)}>
          {words.claims.more(claims.length - shown.length)}
        </button>
      )}
    </>
  );
}

function ClaimRow({ claim }: { claim: Claim }) {
  const { words } = useSpeech();
  const { lit, show } = useLight();
  const key = `claim.${claim.source.start}.${claim.source.end}`;
  return (
    <tr className={lit?.from === key ? 'lit' : undefined}>
      <td>
        {words.claims.metrics[claim.metric] ?? claim.subject ?? claim.metric}{' '}
        <span className="faint">{words.claims.section(claim.section)}</span>
      </td>
      <td className="number">
        {claim.approximate && `${words.claims.about} `}
        {claim.value}
        {claim.unit ?? ''}
        {claim.percent && <span className="faint"> ({claim.percent.value}%)</span>}
      </td>
      <td>
        <button type="button" className="text" lang="zh-CN" title={words.findings.show} onClick={() => show(key, [claim.source])}>
          {claim.quote}
        </button>
      </td>
    </tr>
  );
}
