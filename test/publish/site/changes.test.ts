import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/register/index.ts';
import { entryOf } from '../invented-edition.ts';
import { crawl } from './crawl.ts';
import { type Files, published, readPage, siteEditionOf } from './in-memory.ts';

const entry = (number: number, more: Partial<Entry> = {}): Entry => ({
  ...entryOf(number),
  sort: `2024 ${String(number).padStart(4, '0')}`,
  ...more,
});

async function* linesOf(files: Files): AsyncIterable<string> {
  yield* String(files.get('changes.jsonl'))
    .split('\n')
    .filter((line) => line !== '');
}

/** A publication after another. */
async function republished(files: Files | null, entries: readonly Entry[], date = '2026-12-01') {
  const done = await published(siteEditionOf(entries, { date, before: () => files && linesOf(files) }));
  expect(crawl([...done.files.keys()], (path) => String(done.files.get(path)))).toEqual([]);
  return done;
}

const textOf = (files: Files, path: string) => readPage(String(files.get(path))).text.replace(/\s+/g, ' ');

describe('changes since the last publication', () => {
  it('are none where nothing changed, and there is no list in the first', async () => {
    const first = await republished(null, [entry(1), entry(2)]);
    expect(first.written.changes).toBeNull();
    expect(textOf(first.files, 'changes/index.html')).toContain('first publication');
    expect((await republished(first.files, [entry(1), entry(2)])).written.changes).toEqual({
      added: 0,
      changed: 0,
      gone: 0,
    });
  });

  it('tell what was added, what changed in which part, and what is gone', async () => {
    const first = await republished(null, [entry(1), entry(2), entry(4)]);
    const edited = { ...entry(2), value: { ...entry(2).value, text: 'pay in full' } };
    const second = await republished(first.files, [edited, entry(3), entry(4)]);
    expect(second.written.changes).toEqual({ added: 1, changed: 1, gone: 1 });
    expect(textOf(second.files, 'changes/changed/index.html')).toContain('Changed: words');
    expect(String(second.files.get('changes/added/index.html'))).toContain(entry(3).id);
    const tomb = textOf(second.files, `commitments/${entry(1).id}/index.html`);
    expect(tomb).toContain('No longer published');
    expect(tomb).toContain('1 December 2026');
  });

  it('keep the address of what is gone for ever, and take it back when the entry comes back', async () => {
    const first = await republished(null, [entry(1), entry(2)]);
    const second = await republished(first.files, [entry(2)]);
    const third = await republished(second.files, [entry(2)], '2027-01-01');
    expect(third.written.changes).toEqual({ added: 0, changed: 0, gone: 0 });
    expect(textOf(third.files, `commitments/${entry(1).id}/index.html`)).toContain('1 December 2026');
    const fourth = await republished(third.files, [entry(1), entry(2)], '2027-02-01');
    expect(fourth.written.changes).toEqual({ added: 1, changed: 0, gone: 0 });
    expect(textOf(fourth.files, 'changes/index.html')).toContain('1 January 2027');
  });

  it('see that an entry only moved, because its document got another date', async () => {
    const first = await republished(null, [entry(1), entry(2), entry(3)]);
    const moved = { ...entry(1), sort: '2025 0001' };
    expect((await republished(first.files, [entry(2), entry(3), moved])).written.changes).toEqual({
      added: 0,
      changed: 0,
      gone: 0,
    });
  });

  it('read over a damaged list of what was there', async () => {
    const damaged: Files = new Map([['changes.jsonl', 'no json\n{"sort":3}\n[]\n{"id":"x","sort":"2023"}\n']]);
    const { written } = await republished(damaged, [entry(1)]);
    expect(written.changes).toEqual({ added: 1, changed: 0, gone: 1 });
  });
});
