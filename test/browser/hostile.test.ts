import { createRequire } from 'node:module';
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkbench, type Workbench } from './workbench.ts';

/** The part of pdfkit that is used here; the package brings no types of its own. */
interface Pen {
  on(event: string, listener: (part: Buffer) => void): Pen;
  text(words: string): Pen;
  addNamedJavaScript(name: string, script: string): void;
  end(): void;
}
const PDFDocument = createRequire(import.meta.url)('pdfkit') as new (options: object) => Pen;

const RUN = 'window.ran=(window.ran||0)+1';
const PROMISE = 'We will build 40 wells in Graustark by 2031.';

/** The usual ways to get script into a page, each around a sentence that the program finds. */
const PAGE = `<!doctype html><html><head><title>&lt;img src=x onerror=${RUN}&gt;</title>
<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
<style>*{background:url(https://elsewhere.example/a.png)}</style><script>${RUN}</script></head>
<body onload="${RUN}"><article><h1 onclick="${RUN}">A pledge <script>${RUN}</script></h1>
<p>${PROMISE} <img src=x onerror="${RUN}"> <svg onload="${RUN}"><a xlink:href="javascript:${RUN}">x</a></svg></p>
<p>${'Water is scarce in the valleys of the north. '.repeat(8)}</p>
<p><a id="trap" href="javascript:${RUN}">Read more</a> <iframe srcdoc="<script>parent.${RUN}</script>"></iframe>
<object data="javascript:${RUN}"></object><form action="https://elsewhere.example/"><button>Go</button></form>
<math><mtext><table><mglyph><style><img src=x onerror="${RUN}"></style></mglyph></table></mtext></math></p>
</article></body></html>`;

let bench: Workbench;
let page: Page;
const elsewhere: string[] = [];
beforeAll(async () => {
  bench = await startWorkbench([]);
  page = await bench.open('/documents');
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && `${origin}/` !== bench.address) elsewhere.push(request.url());
  });
  page.on('dialog', (dialog) => {
    elsewhere.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
});
afterAll(() => bench.close());

/** A file whose name is markup: a slash would end the name, so the payload has none. */
const named = (ending: string) => `"><img src=x onerror=${RUN}>.${ending}`;

async function docx(): Promise<Buffer> {
  const link = new ExternalHyperlink({ link: `javascript:${RUN}`, children: [new TextRun('here')] });
  const paragraphs = [new Paragraph(`<img src=x onerror=${RUN}> ${PROMISE}`), new Paragraph({ children: [link] })];
  const file = new Document({ title: `<svg onload=${RUN}>`, sections: [{ children: paragraphs }] });
  return Packer.toBuffer(file);
}

function pdf(): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const file = new PDFDocument({ info: { Title: `<img src=x onerror=${RUN}>` } });
  const parts: Buffer[] = [];
  file.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
  file.text(`${PROMISE} <script>${RUN}</script>`);
  file.addNamedJavaScript('start', `app.alert(1);${RUN}`);
  file.end();
  return promise;
}

async function addAll(): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Add documents' }).first().click();
  await page.getByLabel('Files').setInputFiles([
    { name: named('html'), mimeType: 'text/html', buffer: Buffer.from(PAGE) },
    { name: named('txt'), mimeType: 'text/plain', buffer: Buffer.from(`<b onmouseover=${RUN}>${PROMISE}</b>`) },
    { name: named('docx'), mimeType: 'application/octet-stream', buffer: await docx() },
    { name: named('pdf'), mimeType: 'application/pdf', buffer: await pdf() },
  ]);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => page.getByRole('row').count(), { timeout: 30_000 }).toBe(5);
  return (await bench.ask<{ items: { id: string }[] }>('/documents')).items.map(({ id }) => id);
}

const ran = () => page.evaluate(() => (globalThis as { ran?: number }).ran ?? 0);

test('nothing in a document, its name or its title runs, fetches or leads away', async () => {
  const ids = await addAll();
  expect(await ran()).toBe(0);
  for (const id of ids) {
    for (const view of ['', '?view=original']) {
      await page.goto(new URL(`/documents/${id}${view}`, bench.address).href);
      await page.locator('#text-pane mark').first().waitFor();
      await page.keyboard.press('j');
      await page.locator('#text-pane mark').first().hover();
      await page.locator('h1').first().click();
      expect(await page.locator('#text-pane :is(script, iframe, object, form, img, svg, style, a[href])').count()).toBe(
        0,
      );
      expect({ id, view, ran: await ran() }).toEqual({ id, view, ran: 0 });
    }
    await page.goto(new URL(`/commitments?document=${id}`, bench.address).href);
    await page.locator('h1').first().waitFor();
    expect(await ran()).toBe(0);
  }
  expect(elsewhere).toEqual([]);
  expect(bench.troubles).toEqual([]);
}, 180_000);
