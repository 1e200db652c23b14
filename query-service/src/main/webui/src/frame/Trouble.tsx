import { Alert, Button } from 'antd';
import { Problem } from '../api/client';
import { useSpeech } from '../i18n/context';
import type { Words } from '../i18n/zh';

/** What went wrong, in plain words, and a way to try again where that can help. */
export function Trouble({ fault, again, notFound }: { fault: Error; again: () => void; notFound?: string }) {
  const { words } = useSpeech();
  const final = fault instanceof Problem && fault.status >= 400 && fault.status < 500;
  return (
    <Alert
      className="trouble"
      type={final ? 'warning' : 'error'}
      showIcon
      title={told(fault, words, notFound)}
      action={final ? undefined : <Button size="small" onClick={again}>{words.errors.retry}</Button>}
    />
  );
}

function told(fault: Error, words: Words, notFound?: string): string {
  if (!(fault instanceof Problem) || fault.status >= 500) return words.errors.server;
  if (fault.status === 0) return words.errors.offline;
  return fault.status === 404 && notFound ? notFound : words.errors.refused + fault.message;
}
