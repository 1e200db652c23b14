import { Skeleton } from 'antd';
import { useSpeech } from '../i18n/context';

export function Loading() {
  const { words } = useSpeech();
  return (
    <div className="loading" role="status" aria-label={words.list.loading}>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}
