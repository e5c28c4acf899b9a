import type { Page } from 'playwright-core';

/** How a long PDF opened; times in milliseconds from the moment at which its address was asked for. */
export interface Opening {
  /** Until the first page is drawn and has marks on it. */
  readonly first: number;
  /** Until every statement of the document is there to be decided. */
  readonly statements: number;
  /** Until each page was gone to, one after the other, and was drawn with its marks. */
  readonly all: number;
}

/** Opens the original of a document by its address and goes through its pages. `statements` is how many it has. */
export async function openLong(page: Page, address: string, pages: number, statements: number): Promise<Opening> {
  const from = performance.now();
  const passed = () => performance.now() - from;
  await page.goto(address, { waitUntil: 'commit' });
  await drawn(page, 1);
  const first = passed();
  await page.waitForFunction((wanted) => {
    const progress = document.querySelector<HTMLProgressElement>('.reader-rail progress');
    return progress !== null && progress.max >= wanted;
  }, statements);
  const every = passed();
  for (let number = 2; number <= pages; number++) {
    await page.evaluate(
      ([at, all]) => {
        const list = document.querySelector('.pdf-page')!.parentElement!.parentElement!;
        scrollTo(0, list.getBoundingClientRect().top + scrollY + (list.offsetHeight / all) * (at - 0.95));
      },
      [number, pages] as const,
    );
    await drawn(page, number);
  }
  return { first, statements: every, all: passed() };
}

/** Waits until a page of the PDF is drawn and has marks. */
async function drawn(page: Page, number: number): Promise<void> {
  const section = `.pdf-page[aria-label="Page ${number}"]`;
  await page.waitForFunction(
    (wanted) => {
      const shown = document.querySelector(wanted);
      return shown?.querySelector('canvas[data-drawn]') && shown.querySelector('mark[data-entries]');
    },
    section,
    { polling: 'raf' },
  );
}
