import proofs from './proofs.json';

/** A sentence with gaps, `{0}` and so on, as an expression whose groups are its parts. */
const PROOFS = proofs.map(({ en, zh }) => ({
  zh,
  pattern: new RegExp(`^${en.split(/\{\d\}/).map(literal).join('([^]*)')}$`),
}));

/** A report keeps its proofs in English; the Chinese is made of their parts. What another release wrote stays as it is. */
export function bothProofs(proof: string): { zh: string; en: string } {
  for (const { zh, pattern } of PROOFS) {
    const parts = pattern.exec(proof);
    if (parts) return { zh: zh.replace(/\{(\d)\}/g, (_, gap) => parts[Number(gap) + 1] ?? ''), en: proof };
  }
  return { zh: proof, en: proof };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
