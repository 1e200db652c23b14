import { Alert, Button } from 'antd';
import { Problem } from '../api/client';
import { useSpeech } from '../i18n/context';
import type { Words } from '../i18n/zh';

/** What went wrong, in plain words, and a way to try again where that can help. */
export function Trouble({ fault, again, notFound }: { fault: Error; again: () => void; notFound?: string }) {
  const { words, say } = useSpeech();
  const final = fault instanceof Problem && fault.status >= 400 && fault.status < 500;
  return (
    <Alert
      className="trouble"
      type={final ? 'warning' : 'error'}
      showIcon
      title={told(fault, words, say, notFound)}
      action={final ? undefined : <Button size="small" onClick={again}>{words.errors.retry}</Button>}
    />
  );
}

/** The same in a line of text, where something else stands around it. */
export function TroubleLine({ fault }: { fault: Error }) {
  const { words, say } = useSpeech();
  return <p className="wrong" role="alert">{told(fault, words, say)}</p>;
}

function told(fault: Error, words: Words, say: (message: { zh: string; en: string }) => string | null | undefined, notFound?: string): string {
  if (!(fault instanceof Problem) || fault.status >= 500) return words.errors.server;
  if (fault.status === 0) return words.errors.offline;
  if (fault.status === 404 && notFound) return notFound;
  return words.errors.refused + (say({ zh: fault.detailZh, en: fault.message }) ?? fault.message);
}
