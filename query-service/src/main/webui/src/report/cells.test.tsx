import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, Column, Row } from '../api/model';
import type { GridCell } from '../form/layout';
import { SpeechContext, type Speech } from '../i18n/context';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import { CellFacts } from './CellFacts';
import { Legend } from './Legend';
import { LightContext, type Light } from './light';
import { ValueCell } from './ValueCell';

const source = { start: 10, end: 14 };
const proven: Cell = {
  kind: 'number', value: 12, raw: '1230', source, method: 'equations', repaired: '12 + 18 = 30 leaves one reading',
};
const illegible: Cell = { kind: 'illegible', raw: '6233440', source, candidates: [6, 62, 623, 6233] };
const lost: Cell = { kind: 'lost' };
const blank: Cell = { kind: 'blank', source };
const zero: Cell = { kind: 'number', value: 0, raw: '0', source, method: 'label' };

const column = { key: 'total', label: { zh: '总计', en: 'Total' }, quantity: 'count', span: 1 } as Column;
const row = { key: 'granted', label: { zh: '（一）予以公开', en: '(1) Granted' } } as Row;
const block = { columns: [column], rows: [row] } as Block;
const grid: Extract<GridCell, { kind: 'value' }> = { kind: 'value', path: 'granted.total', block, row, column, colSpan: 1, rowSpan: 1 };

const english: Speech = { language: 'en', words: en, say: (message) => message.en ?? message.zh, change: () => {} };
const chinese: Speech = { language: 'zh', words: zh, say: (message) => message.zh, change: () => {} };
const dark: Light = { lit: null, show: () => {}, clear: () => {} };

const html = (speech: Speech, node: React.ReactNode): string =>
  renderToStaticMarkup(
    <SpeechContext value={speech}>
      <LightContext value={dark}>{node}</LightContext>
    </SpeechContext>,
  );
const drawn = (cell: Cell, speech = english): string =>
  html(speech, <ValueCell grid={grid} path="applications.granted.total" cell={cell} findings={undefined} lit={false} entry />);
const text = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

describe('a cell of a table', () => {
  it('that the equations prove is marked, for the eye and for the ear', () => {
    const markup = drawn(proven);
    expect(markup).toContain('class="value proven"');
    expect(markup).toContain('aria-label="12, proven by the equations"');
    expect(text(markup)).toBe('12');
  });

  it('that was repaired otherwise has a mark of its own', () => {
    expect(drawn({ ...proven, method: 'label' })).toContain('class="value repaired"');
  });

  it('that is illegible shows what is printed and what it may be', () => {
    expect(text(drawn(illegible))).toBe('6233440 ? 6 / 62 / 623 / …');
    expect(drawn(illegible)).toContain('class="value illegible"');
  });

  it('that is illegible shows no more of a run of digits than has room', () => {
    expect(text(drawn({ ...illegible, raw: '0123456789012345', candidates: [] }))).toBe('012345678901… ?');
  });

  it('that is lost looks different from a blank and from a zero', () => {
    const markups = [lost, blank, zero].map((cell) => drawn(cell));
    expect(markups.map((markup) => /class="value (\w+)"/.exec(markup)?.[1])).toEqual(['lost', 'blank', 'number']);
    expect(markups.map(text)).toEqual(['', '', '0']);
    expect(drawn(lost, chinese)).toContain('aria-label="原文已丢失（不是空白，也不是零）"');
  });
});

describe('what is known about a cell', () => {
  it('is the proof of a number that the equations told', () => {
    const facts = text(html(chinese, <CellFacts cell={proven} />));
    expect(facts).toContain('原文字样 1230');
    expect(facts).toContain('由等式推出');
    expect(facts).toContain('依据 12 + 18 = 30 leaves one reading');
  });

  it('is every candidate of an illegible one, or that there is none', () => {
    expect(text(html(english, <CellFacts cell={illegible} />))).toContain('Possible readings 6 / 62 / 623 / 6233');
    expect(text(html(english, <CellFacts cell={{ ...illegible, candidates: [] }} />))).toContain('none can be named');
  });
});

describe('the legend', () => {
  it.each([english, chinese])('has an entry for every look of a cell', (speech) => {
    const markup = html(speech, <Legend />);
    for (const kind of ['number', 'proven', 'repaired', 'remark', 'blank', 'not_applicable', 'illegible', 'lost']) {
      expect(markup).toContain(`class="swatch value ${kind}"`);
      expect(markup).toContain(speech.words.table.kinds[kind as keyof typeof zh.table.kinds]);
    }
  });
});
