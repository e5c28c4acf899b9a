import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLES } from '../cli/run.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}
interface Row {
  readonly id: string;
  readonly status: string;
  readonly made: boolean;
  readonly value: {
    readonly kind: string;
    readonly spans: readonly Span[];
    readonly amounts: readonly { readonly span: Span }[];
  };
  readonly decisions: readonly { readonly action: string; readonly by: string }[];
}
interface List<T> {
  readonly items: readonly T[];
}

let bench: Workbench;
let page: Page;
beforeAll(async () => {
  bench = await startWorkbench([]);
  page = await bench.open('/documents', { name: 'Ada' });
});
afterAll(() => bench.close());

const documentNamed = async (end: string) => {
  const { items } = await bench.ask<List<{ id: string; name: string; left: number }>>('/documents');
  return items.find(({ name }) => name.endsWith(end))!;
};
const rows = async (document: string, all = false) =>
  (await bench.ask<List<Row>>(`/documents/${document}/statements?all=${all}`)).items;
const textOf = async (document: string) =>
  (await bench.ask<{ content: string }>(`/documents/${document}/text`)).content;

/** Waits until the register says so: the machine may be busy. */
const until = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 15_000 });

/** Every span of a document says what stands in its text. */
async function expectExact(document: string): Promise<void> {
  const content = await textOf(document);
  const spans = (await rows(document, true)).flatMap(({ value }) => value.spans);
  expect(spans.filter(({ start, end, exact }) => content.slice(start, end) !== exact)).toEqual([]);
}

test('the four formats are added by the file dialog and by drop, and are there to be read', async () => {
  await page.getByRole('button', { name: 'Add documents' }).first().click();
  await page.getByLabel('Files').setInputFiles(['speech.txt', 'communique.docx'].map((name) => join(SAMPLES, name)));
  await page.getByText('What is known of them').click();
  await page.getByLabel('Who speaks').fill('Ruritania');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('row', { name: /communique\.docx/ }).waitFor();
  await drop(page, ['white-paper.html', 'speech.pdf']);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('row', { name: /speech\.pdf/ }).waitFor();
  await page.getByRole('row', { name: /white-paper\.html/ }).waitFor();
  const { items } = await bench.ask<List<{ mediaType: string; readable: boolean }>>('/documents');
  expect(items.filter(({ readable }) => readable)).toHaveLength(4);
  expect(new Set(items.map(({ mediaType }) => mediaType)).size).toBe(4);
});

/** Drops files on the page, as from a file manager. */
async function drop(on: Page, names: readonly string[]): Promise<void> {
  const files = names.map((name) => ({ name, base64: readFileSync(join(SAMPLES, name)).toString('base64') }));
  const transfer = await on.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, files);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await on.dispatchEvent('h1', event, { dataTransfer: transfer });
  }
}

test('every candidate of a document is decided with the keyboard only', async () => {
  const { id, left } = await documentNamed('white-paper.html');
  expect(left).toBeGreaterThan(10);
  await page.getByRole('link', { name: 'The Lake We Leave' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('#text-pane mark');
  await page.keyboard.press('j');
  for (let done = 0; done < left; done++) {
    await page.waitForFunction(
      (count) => document.querySelectorAll('.mark-open, .mark-current').length > 0 || count === 0,
      left - done,
    );
    await page.keyboard.press(done % 5 === 4 ? 'x' : 'a');
  }
  await page.getByText('Everything here is decided').first().waitFor();
  await until(async () => (await documentNamed('white-paper.html')).left).toBe(0);
  const decided = await rows(id);
  expect(decided.every(({ decisions }) => decisions.length === 1 && decisions[0]!.by === 'Ada')).toBe(true);
  expect(decided.filter(({ status }) => status === 'rejected')).toHaveLength(Math.floor(left / 5));
});

test('looking at a field, by mouse or by keyboard, lights the words that it stands on', async () => {
  const { id } = await documentNamed('white-paper.html');
  const counted = (await rows(id)).find(({ value }) => value.amounts.length === 1)!;
  await page.goto(new URL(`/documents/${id}?entry=${counted.id}`, bench.address).href);
  const field = page.locator('.record dt', { hasText: 'How much' }).locator('+ dd').getByRole('button');
  const lit = async () => (await page.locator('#text-pane .mark-lit').allTextContents()).join('');
  await field.hover();
  await until(lit).toBe(counted.value.amounts[0]!.span.exact);
  await page.mouse.move(5, 5);
  await until(lit).toBe('');
  await field.focus();
  await until(lit).toBe(counted.value.amounts[0]!.span.exact);
});

test('undo and redo, a comment and the field of an entry, all with the keyboard', async () => {
  const { id } = await documentNamed('white-paper.html');
  const first = (await rows(id))[0]!;
  await page.goto(new URL(`/documents/${id}?entry=${first.id}`, bench.address).href);
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
  const status = async () => (await rows(id))[0]!.status;
  await page.keyboard.press('u');
  await until(status).toBe('proposed');
  await page.keyboard.press('U');
  await until(status).toBe('accepted');
  await page.keyboard.press('c');
  await page.keyboard.type('See the annex.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('listitem').filter({ hasText: 'See the annex.' }).waitFor();
  await page.getByRole('button', { name: 'Comment' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'By when' }).fill('2031');
  await page.keyboard.press('Enter');
  await until(status).toBe('edited');
  const { value, decisions } = (await rows(id))[0]! as Row & { value: { deadline: { edtf: string } } };
  expect(value.deadline.edtf).toBe('2031');
  expect(decisions.map(({ action }) => action)).toEqual(['accept', 'undo', 'undo', 'comment', 'edit']);
});

test('the tests of the coding guide are ticked and kept with the decision, and the reasons of the program are told', async () => {
  const { id } = await documentNamed('speech.txt');
  const open = (await rows(id)).find(({ status }) => status === 'proposed')!;
  await page.goto(new URL(`/documents/${id}?entry=${open.id}`, bench.address).href);
  await page.getByText('Why the program proposes it').click();
  await page.locator('.record details li').first().waitFor();
  const future = page.getByRole('button', { name: 'Does not hold: It is about what is to come' });
  await page.getByRole('button', { name: 'Holds: Somebody binds themselves' }).click();
  await future.click();
  expect(await future.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  const now = async () => (await rows(id)).find((row) => row.id === open.id)! as Row & { tests: object | null };
  await until(async () => (await now()).status).toBe('rejected');
  expect((await now()).tests).toMatchObject({ bound: true, future: false, public: null });
});

test('what was missed is marked with the keyboard, by whole words and exactly', async () => {
  const { id } = await documentNamed('speech.txt');
  await page.goto(new URL(`/documents/${id}`, bench.address).href);
  await page.waitForSelector('#text-pane mark');
  const before = (await rows(id)).length;
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const shown = (await page.locator('q').first().textContent())!;
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await until(async () => (await rows(id)).length).toBe(before + 1);
  const made = (await rows(id)).find((row) => row.made)!;
  expect(made.value.spans[0]!.exact.replace(/\s+/g, ' ')).toBe(shown.trim());
  await expectExact(id);
});

test('an entry is split with the keyboard, its parts are merged again, and both are undone', async () => {
  const { id } = await documentNamed('speech.txt');
  const all = await rows(id);
  const long = all.find(({ value }) => value.spans[0]!.exact.split(' ').length > 12)!;
  await page.goto(new URL(`/documents/${id}?entry=${long.id}`, bench.address).href);
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('toolbar').waitFor();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await until(async () => (await rows(id)).length).toBe(all.length + 1);
  await expectExact(id);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Merge 2' }).waitFor();
  await page.keyboard.press('Enter');
  await until(async () => (await rows(id)).length).toBe(all.length);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expectExact(id);
  await page.keyboard.press('u');
  await until(async () => (await rows(id)).length).toBe(all.length + 1);
  await until(() => page.locator('.reader-rail [aria-current]').count()).toBe(1);
  // The key acts on the entry that the record shows: it has to be one of the parts before it is pressed again.
  await page.getByRole('button', { name: 'Undo', exact: true }).and(page.locator(':enabled')).first().waitFor();
  await page.keyboard.press('u');
  await until(async () => (await rows(id)).map((row) => row.id)).toEqual(all.map((row) => row.id));
  await page.getByText(long.value.spans[0]!.exact.slice(0, 40)).first().waitFor();
});

test('a span is corrected with the mouse: its end is dragged, and lands at the end of a word', async () => {
  const { id } = await documentNamed('communique.docx');
  const entry = (await rows(id)).find(({ value }) => value.spans[0]!.exact.split(' ').length > 6)!;
  await page.goto(new URL(`/documents/${id}?entry=${entry.id}`, bench.address).href);
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
  await page.keyboard.press('w');
  const from = await middleOf(page, '.handle-end');
  const words = await middleWordOf(page, '.mark-draft');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(words.x, words.y, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Take these words' }).click();
  const now = async () => (await rows(id)).find((row) => row.id === entry.id)!;
  await until(async () => (await now()).status).toBe('edited');
  const { exact, start } = (await now()).value.spans[0]!;
  const was = entry.value.spans[0]!;
  expect(start).toBe(was.start);
  expect(exact.length).toBeLessThan(was.exact.length);
  expect(was.exact.startsWith(exact)).toBe(true);
  expect(was.exact.slice(exact.length)).toMatch(/^[\s,.;:]/);
  await expectExact(id);
});

test('who goes on while the address is still being written is not fetched back', async () => {
  const { id } = await documentNamed('speech.txt');
  const [first, , third] = await rows(id);
  await page.goto(new URL(`/documents/${id}?entry=${first!.id}`, bench.address).href);
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      history.replaceState = write;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      write(...given);
    };
  });
  await page.keyboard.press('j');
  await until(async () => new URL(page.url()).searchParams.get('entry')).toBe(third!.id);
});

async function middleOf(on: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = (await on.locator(selector).first().boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the character in the middle of the marked words stands: the middle of the box around them may lie behind the end of a short last line. */
async function middleWordOf(on: Page, selector: string): Promise<{ x: number; y: number }> {
  return on
    .locator(selector)
    .first()
    .evaluate((mark) => {
      const walker = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      let left = Math.floor(texts.reduce((sum, text) => sum + text.length, 0) / 2);
      const at = texts.find((text) => {
        if (left < text.length) return true;
        left -= text.length;
        return false;
      })!;
      const range = document.createRange();
      range.setStart(at, left);
      range.setEnd(at, left + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
}

test('words of a page of the PDF are selected with the mouse and marked', async () => {
  const { id } = await documentNamed('speech.pdf');
  await page.goto(new URL(`/documents/${id}?view=original`, bench.address).href);
  const line = page.locator('.page-line', { hasText: 'because no hall on this' });
  await line.scrollIntoViewIfNeeded();
  const box = (await line.boundingBox())!;
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Mark as missed' }).click();
  await page.getByRole('button', { name: 'Add to the record' }).click();
  await until(async () => (await rows(id)).some((row) => row.made)).toBe(true);
  await expectExact(id);
});

test('nothing went wrong in the window all morning', () => {
  expect(bench.troubles).toEqual([]);
});
