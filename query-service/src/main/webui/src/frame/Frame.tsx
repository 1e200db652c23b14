import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../i18n/context';

/** What stands around every page: the name, the language switch, the way past both for the keyboard. */
export function Frame({ children }: { children: ReactNode }) {
  const { words, language, change } = useSpeech();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width={26} height={26} />
          <strong>{words.product}</strong>
          <span className="tagline">{words.tagline}</span>
        </Link>
        <Button size="small" lang={other === 'zh' ? 'zh-CN' : 'en'} aria-label={words.switchLanguage} onClick={() => change(other)}>
          {words.otherLanguage}
        </Button>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
