export type Language = 'zh' | 'en';

const KEY = 'gouji.language';

/** The address decides, then what was chosen before, then the browser. */
export function firstLanguage(search: string, remembered: string | null, preferred: readonly string[]): Language {
  const asked = known(new URLSearchParams(search).get('lang')) ?? known(remembered);
  if (asked) return asked;
  const first = preferred.map((tag) => known(tag)).find((language) => language != null);
  return first ?? 'en';
}

function known(tag: string | null): Language | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return language === 'zh' || language === 'en' ? language : undefined;
}

/** Storage may be forbidden; the choice then lasts as long as the page. */
export function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Nothing to do: see above.
  }
}
