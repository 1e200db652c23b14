import { ConfigProvider, type ThemeConfig } from 'antd';
import type { Locale } from 'antd/es/locale';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { SpeechContext, type Speech } from './context';
import { firstLanguage, remember, remembered, type Language } from './language';
import type { Words } from './zh';

interface Loaded {
  language: Language;
  words: Words;
  /** antd's own words are English unless it is told otherwise. */
  locale: Locale | undefined;
}

/** Only the language that is shown is loaded. */
async function load(language: Language): Promise<Loaded> {
  if (language === 'zh') {
    const [{ zh }, locale] = await Promise.all([import('./zh'), import('antd/es/locale/zh_CN')]);
    return { language, words: zh, locale: locale.default };
  }
  const { en } = await import('./en');
  return { language, words: en, locale: undefined };
}

export function LanguageProvider({ theme, children }: { theme: ThemeConfig; children: ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const [language, setLanguage] = useState(() => firstLanguage(location.search, remembered(), navigator.languages));
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const asked = search.get('lang');

  useEffect(() => {
    if (asked) setLanguage(firstLanguage(location.search, remembered(), navigator.languages));
  }, [asked]);

  useEffect(() => {
    let current = true;
    remember(language);
    void load(language).then((result) => {
      if (current) setLoaded(result);
    });
    return () => {
      current = false;
    };
  }, [language]);

  useEffect(() => {
    if (loaded) document.documentElement.lang = loaded.language === 'zh' ? 'zh-CN' : 'en';
  }, [loaded]);

  const speech = useMemo<Speech | null>(
    () =>
      loaded && {
        language: loaded.language,
        words: loaded.words,
        say: (message) => (loaded.language === 'zh' ? message.zh : message.en || message.zh),
        change: (next) => {
          setLanguage(next);
          setSearch((old) => withoutLanguage(old), { replace: true, preventScrollReset: true });
        },
      },
    [loaded, setSearch],
  );

  if (!loaded || !speech) return null;
  return (
    <ConfigProvider locale={loaded.locale} theme={theme} button={{ autoInsertSpace: false }}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </ConfigProvider>
  );
}

function withoutLanguage(old: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(old);
  next.delete('lang');
  return next;
}
