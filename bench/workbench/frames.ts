import type { Page } from 'playwright-core';

/** How smoothly a table moved. Times in milliseconds. */
export interface Frames {
  /** Frames in a second, on average over the whole movement. */
  readonly perSecond: number;
  /** The longest time that one frame stood still. */
  readonly worst: number;
  /** How far it went, in rows. */
  readonly rows: number;
  /** The most rows that were drawn at once. */
  readonly drawn: number;
}

/** Rows that one turn of the wheel goes on in a frame: fast reading, and enough that new ones are always on the way. */
const ROWS_PER_FRAME = 2;

/** Scrolls the table of an open page down for `ms` milliseconds, a little with each frame, and counts the frames. */
export function scrollFrames(page: Page, ms: number): Promise<Frames> {
  return page.evaluate(
    ([time, step]) => {
      const table = document.querySelector('[role="table"]')!;
      const pane = table.parentElement!;
      const row = () => table.querySelector('[data-place]')!.getBoundingClientRect().height;
      const { promise, resolve } = Promise.withResolvers<Frames>();
      const height = row();
      const gaps: number[] = [];
      let drawn = 0;
      let last = performance.now();
      const begin = last;
      const from = pane.scrollTop;
      const frame = (now: number) => {
        gaps.push(now - last);
        last = now;
        if (gaps.length % 30 === 0) drawn = Math.max(drawn, table.querySelectorAll('[data-place]').length);
        if (now - begin < time) {
          // Not read back: that would make the page reckon its layout twice in a frame.
          pane.scrollTop = from + gaps.length * step * height;
          requestAnimationFrame(frame);
        } else {
          const rows = Math.round((pane.scrollTop - from) / height);
          resolve({ perSecond: (gaps.length * 1000) / (now - begin), worst: Math.max(...gaps), rows, drawn });
        }
      };
      requestAnimationFrame(frame);
      return promise;
    },
    [ms, ROWS_PER_FRAME] as const,
  );
}

/** Milliseconds from a jump of the scroll bar to `share` of the way (0 to 1) until the rows there are drawn. */
export async function jumpTo(page: Page, share: number): Promise<number> {
  const from = performance.now();
  await page.evaluate((part) => {
    const pane = document.querySelector('[role="table"]')!.parentElement!;
    pane.scrollTop = (pane.scrollHeight - pane.clientHeight) * part;
  }, share);
  await page.waitForFunction((part) => {
    const table = document.querySelector('[role="table"]')!;
    const total = Number(table.getAttribute('aria-rowcount')) - 1;
    const rows = [...table.querySelectorAll<HTMLElement>('[data-place]')];
    const near = rows.filter(({ dataset }) => Math.abs(Number(dataset.place) - part * total) < 60);
    return near.length > 0 && rows.every((row) => row.querySelector('a') !== null);
  }, share);
  return performance.now() - from;
}
