import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cellsByPath, kindOf } from '../src/api/cells';
import type { Finding, OriginalText, ReportPage, ReportView } from '../src/api/model';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing may be asked of any other host, and nothing may go wrong unseen. */
function watch(page: Page, base: string): string[] {
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) trouble.push(`asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  return trouble;
}

/** No serious barrier for people who use the keyboard, a screen reader, or need contrast. */
async function expectAccessible(page: Page) {
  await page.evaluate(axe);
  const barriers = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] });
    return violations
      .filter((each) => each.impact === 'serious' || each.impact === 'critical')
      .map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
  });
  expect(barriers).toEqual([]);
}

const codePoints = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');
const shownText = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function json<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(path);
  expect(answer.ok(), path).toBe(true);
  return (await answer.json()) as T;
}

/** The place of the first operand that stands in the original. */
function firstPlaced(finding: Finding) {
  const operand = finding.operands.find((each) => each.source && each.source.end > each.source.start && each.raw);
  return operand?.source ? { operand, source: operand.source } : undefined;
}

test('from the list to the characters that a finding was made from', async ({ page, baseURL }) => {
  const trouble = watch(page, baseURL!);
  const { items } = await json<ReportPage>(page, '/v1/reports?verdict=invalid&limit=200');
  expect(items.length, 'invalid reports').toBeGreaterThan(1);

  await page.goto('/?lang=zh');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('年度报告');
  await expect(page.locator('.reports tbody tr').first()).toBeVisible();
  await expectAccessible(page);

  const kinds = new Set<string>();
  for (const { body, year } of items) {
    const view = await json<ReportView>(page, `/v1/reports/${encodeURIComponent(body)}/${year}`);
    const { mediaType } = view.report.document;
    const roots = view.findings.filter((finding) => finding.causedBy == null);
    const found = roots.map(firstPlaced).find((each) => each != null);
    const finding = roots.find((each) => firstPlaced(each) != null);
    if (kinds.has(mediaType) || !found || !finding) continue;
    kinds.add(mediaType);
    await walkReport(page, view, finding, found);
  }
  expect([...kinds].sort(), 'kinds of originals').toEqual(['text/html', 'text/plain']);
  expect(trouble).toEqual([]);
});

async function walkReport(page: Page, view: ReportView, finding: Finding, { operand, source }: NonNullable<ReturnType<typeof firstPlaced>>) {
  const { report } = view;
  const path = `/reports/${encodeURIComponent(report.body.id)}/${report.year}`;
  const original = await json<OriginalText>(page, `/v1${path}/original?as=text`);
  const characters = codePoints(original.text, source.start, source.end);

  await page.goto('/?verdict=invalid&lang=zh');
  await page.locator(`.reports a[href="${path}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(String(report.year));

  // The chip of the operand lights up the operand's own characters.
  const card = page.locator(`[data-finding="${finding.id}"]`);
  await expect(card).toContainText(finding.message.zh);
  await card.locator(`[data-operand="${operand.path}"]`).first().click();
  await expect(page.locator('.original mark.strong').first()).toBeInViewport();
  const lit = (await page.locator('.original mark.strong').allTextContents()).join('');
  expect(shownText(lit), 'lit characters').toBe(shownText(characters));
  expect(shownText(lit), 'printed characters').toBe(shownText(operand.raw!));

  // So does the cell in the table, which is marked as concerned.
  const cell = page.locator(`button.cell[data-path="${operand.path}"]`);
  if ((await cell.count()) > 0) {
    await page.getByRole('button', { name: '取消标记' }).click();
    await expect(page.locator('.original mark')).toHaveCount(0);
    await expect(cell.locator('xpath=..')).toHaveClass(/concerned/);
    await cell.click();
    expect(shownText((await page.locator('.original mark.strong').allTextContents()).join(''))).toBe(shownText(characters));
  }

  // The other language, remembered when the page is loaded anew.
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(card).toContainText(finding.message.en);
  await page.reload();
  await expect(card).toContainText(finding.message.en);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAccessible(page);
  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(card).toContainText(finding.message.zh);
}

/** The paths of a report's cells that look like this. */
function cellsOfKind({ report }: ReportView, kind: ReturnType<typeof kindOf>): string[] {
  return Object.entries(report.tables).flatMap(([table, read]) =>
    [...cellsByPath(read?.cells ?? {})].filter(([, cell]) => kindOf(cell) === kind).map(([path]) => `${table}.${path}`),
  );
}

test('a number that the equations prove shows its proof, an illegible one its candidates', async ({ page }) => {
  const { items } = await json<ReportPage>(page, '/v1/reports?grade=C&limit=200');
  const views = await Promise.all(
    items.map(({ body, year }) => json<ReportView>(page, `/v1/reports/${encodeURIComponent(body)}/${year}`)),
  );
  const view = views.find((each) => cellsOfKind(each, 'proven').length > 0 && cellsOfKind(each, 'illegible').length > 0)!;
  expect(view, 'a report with proven and illegible cells').toBeDefined();
  await page.goto(`/reports/${encodeURIComponent(view.report.body.id)}/${view.report.year}?lang=en`);
  for (const [kind, fact] of [['proven', 'Proof'], ['illegible', 'Possible readings']] as const) {
    const path = cellsOfKind(view, kind)[0]!;
    const cell = page.locator(`button.cell[data-path="${path}"]`);
    await expect(cell.locator('xpath=..')).toHaveClass(new RegExp(kind));
    await cell.click();
    await expect(page.locator('.original .about')).toContainText(fact);
    await expect(page.locator('.original mark.strong').first()).toBeInViewport();
  }
  await expectAccessible(page);
});

test('on a narrow page nothing sticks out, and the way back from the original leads to where one was', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { items } = await json<ReportPage>(page, '/v1/reports?verdict=invalid&grade=B&limit=1');
  const { body, year } = items[0]!;
  for (const path of ['/?lang=en', `/reports/${encodeURIComponent(body)}/${year}?lang=en`]) {
    await page.goto(path);
    await expect(page.locator('.reports tr, .form td').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  const cell = page.locator('td.value.number button.cell').first();
  await cell.click();
  await expect(page.locator('.original mark.strong').first()).toBeInViewport();
  await expect(cell).not.toBeInViewport();
  await page.getByRole('button', { name: 'Back to the report' }).click();
  await expect(cell).toBeInViewport();
});

test('filters stand in the address, and what cannot be found is said', async ({ page }) => {
  await page.goto('/?lang=en&q=这个名称不存在');
  await expect(page.getByText('No report matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('.reports tbody tr').first()).toBeVisible();
  await page.goto('/reports/nobody/2020');
  await expect(page.getByText('There is no such report.')).toBeVisible();
});
