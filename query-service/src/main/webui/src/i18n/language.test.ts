import { describe, expect, it } from 'vitest';
import { en } from './en';
import { firstLanguage } from './language';
import { zh } from './zh';

describe('the language of the page', () => {
  it('is what the address asks for, before all else', () => {
    expect(firstLanguage('?lang=en', 'zh', ['zh-CN'])).toBe('en');
    expect(firstLanguage('?lang=zh-Hans', 'en', ['en'])).toBe('zh');
  });

  it('is what was chosen before, when the address says nothing that is known', () => {
    expect(firstLanguage('?lang=fr', 'zh', ['en'])).toBe('zh');
  });

  it('is the first one of the browser that the page speaks, else English', () => {
    expect(firstLanguage('', null, ['fr', 'zh-TW', 'en'])).toBe('zh');
    expect(firstLanguage('', 'nonsense', ['fr'])).toBe('en');
  });
});

/** The words that are written down as they are, by their way through the dictionary. */
function phrases(words: object, way = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[way + key, value]] : typeof value === 'object' ? phrases(value as object, `${way}${key}.`) : [],
  );
}

describe('the English words', () => {
  it('have no Chinese in them, but for what the form prints and the other language\'s name', () => {
    const chinese = phrases(en).filter(([, phrase]) => /\p{Script=Han}/u.test(phrase.replace('“无”', '')));
    expect(chinese.map(([way]) => way)).toEqual(['otherLanguage', 'switchLanguage']);
  });

  it('are as many as the Chinese', () => {
    expect(phrases(en).map(([way]) => way).sort()).toEqual(phrases(zh).map(([way]) => way).sort());
  });
});
