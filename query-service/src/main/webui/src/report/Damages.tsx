import type { Damage } from '../api/model';
import { useSpeech } from '../i18n/context';
import { bothProofs } from '../i18n/proofs';
import { useLight } from './light';

export function Damages({ damage }: { damage: Damage[] }) {
  const { words } = useSpeech();
  if (damage.length === 0) return <p className="faint">{words.damage.none}</p>;
  return (
    <>
      <p className="faint">{words.damage.note}</p>
      <ul className="damages">
        {damage.map((each, i) => (
          <DamageItem key={i} damage={each} />
        ))}
      </ul>
    </>
  );
}

function DamageItem({ damage }: { damage: Damage }) {
  const { words, say } = useSpeech();
  const { lit, show } = useLight();
  const { source, proof, repaired } = damage;
  const key = `damage.${damage.kind}.${source?.start}`;
  return (
    <li className={lit?.from === key ? 'lit' : undefined}>
      <span className={`tag ${repaired ? 'verdict-valid' : 'severity-warning'}`}>
        {repaired ? words.damage.repaired : words.damage.notRepaired}
      </span>{' '}
      <button type="button" className="text" disabled={!source} onClick={() => source && show(key, [source])}>
        {say({ zh: damage.messageZh, en: damage.message })}
      </button>
      {proof && <span className="faint"> {words.damage.proof}: {say(bothProofs(proof))}</span>}
    </li>
  );
}
