import { Link } from 'react-router';
import { useSpeech } from '../i18n/context';

export function NoPage() {
  const { words } = useSpeech();
  return (
    <div className="message">
      <p>{words.errors.page}</p>
      <Link to="/">{words.errors.home}</Link>
    </div>
  );
}
