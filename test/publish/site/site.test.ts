import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/model/index.ts';
import { OWN_NAMES } from '../../../src/publish/site/index.ts';
import type { Entry } from '../../../src/register/index.ts';
import { BY_2030, CONTENT, entryOf, HOSTILE, MONEY, STATE, TREES } from '../invented-edition.ts';
import { crawl } from './crawl.ts';
import {
  attribute,
  type Files,
  fonts,
  NO_FOLLOW_UP,
  paperOf,
  published,
  readPage,
  siteEditionOf,
} from './in-memory.ts';

/** What a page must not have: scripts but the one of the search, attributes that act, elements that load, half characters. */
function harmIn(path: string, markup: string): string[] {
  const { elements } = readPage(markup);
  const scripts = elements.filter(({ tagName }) => tagName === 'script').map((element) => attribute(element, 'src'));
  const acting = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name.startsWith('on'));
  const loading = elements
    .map(({ tagName }) => tagName)
    .filter((name) => ['img', 'svg', 'object', 'iframe'].includes(name));
  const expected = path === 'search/index.html' ? 'search.js' : '';
  const other = scripts.join() === expected ? [] : scripts.map((source) => `script ${source}`);
  return [...other, ...acting, ...loading, ...(markup.isWellFormed() ? [] : ['half a character'])];
}

const page = (files: Files, path: string) => String(files.get(path));
const entryPath = ({ id }: Entry) => `commitments/${id}/index.html`;
const htmlOf = (files: Files) => [...files].filter(([path]) => path.endsWith('.html')) as [string, string][];
const problemsOf = (files: Files) => crawl([...files.keys()], (path) => page(files, path));

const whole = (number = 1, more: Partial<Entry> = {}): Entry => ({
  ...entryOf(number, {
    promisor: [STATE],
    beneficiary: [{ ...STATE, code: 'RUR', name: 'Ruritania' }],
    amounts: [MONEY, TREES],
    deadline: BY_2030,
  }),
  sort: String(number).padStart(8, '0'),
  ...more,
});

/** Words that would act, break out or hide if a page took them as they are. */
const ATTACKS = [
  ...HOSTILE,
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '</textarea></style></noscript><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '{{7*7}} <%= 7*7 %>',
  '__proto__ constructor',
];

const speakable = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd')
    .replace(/\s+/gu, ' ')
    .trim();

const ACT = { action: 'accept', at: '2026-01-02T00:00:00Z', entry: '1', number: 1, seen: '', changes: null } as const;
const NOTHING_ELSE = { tests: null, into: [], from: [], undoes: null };

/** An entry with a text in every place that has room for one. */
function hostileEntry(text: string, number: number): Entry {
  const party = { ...STATE, code: text, name: text };
  const label = {
    id: number.toString(16).padStart(2, '0').repeat(32),
    title: text,
    publisher: text,
    language: text,
    date: text,
    name: text,
  };
  const value = {
    text,
    promisor: [party],
    beneficiary: [party],
    condition: { text, span: MONEY.span },
    amounts: [{ ...MONEY, unit: text }],
  };
  const decisions = [{ ...ACT, ...NOTHING_ELSE, by: text, why: text }];
  return { ...entryOf(number, { ...value, deadline: { ...BY_2030, edtf: null, text } }, label), decisions };
}

function factOf(text: string, entry: string): Evidence {
  const figure = { value: null, max: null, bound: null, unit: null, currency: null, stage: null, series: null };
  const said = { kind: 'event', bearing: 'for', what: text, publisher: text, via: text, disputes: text } as const;
  const rest = {
    reason: null,
    date: null,
    published: null,
    relayed: true,
    place: { kind: 'looked', where: text },
  } as const;
  return { id: entry, entry, ...said, ...figure, ...rest };
}

describe('what texts say', () => {
  const entries = ATTACKS.map((text, index) => hostileEntry(text, index + 1));
  const followUp = (entry: string) => ({
    ...NO_FOLLOW_UP,
    evidence: [factOf(ATTACKS[Number.parseInt(entry, 16) - 1]!, entry)],
  });
  const base = 'https://lake.example/';

  it('stays words on every page, in every place', async () => {
    const edition = siteEditionOf(entries, { withNames: true, followUp, base, fonts: fonts() });
    const { files } = await published(edition);
    expect(problemsOf(files)).toEqual([]);
    for (const [path, markup] of htmlOf(files)) expect(harmIn(path, markup), path).toEqual([]);
    for (const entry of entries) {
      const said = readPage(page(files, entryPath(entry))).text.replace(/\s+/gu, ' ');
      expect(said).toContain(speakable(entry.value.text));
    }
    for (const [path, script] of files)
      if (/^search\/.*\.js$/.test(path)) expect(() => new Function(String(script))).not.toThrow();
  });

  it.each(ATTACKS.slice(-9))('%j as the name of the site, of who publishes and of the licence, too', async (text) => {
    const named = {
      title: text,
      licence: text,
      entryName: () => text,
      publisher: { name: text, ref: null, type: '90' },
    };
    const { files } = await published(siteEditionOf([whole()], { ...named, base }));
    for (const [path, markup] of htmlOf(files)) expect(harmIn(path, markup), path).toEqual([]);
  });

  it('keeps the exact words, marked, in their paragraph', async () => {
    const { files } = await published(siteEditionOf([whole()]));
    const { elements, text } = readPage(page(files, entryPath(whole())));
    const marks = elements.filter(({ tagName }) => tagName === 'mark');
    expect(marks).toHaveLength(1);
    expect(text).toContain(CONTENT);
  });
});

describe('a licence', () => {
  const LONG = `${'Nobody may read this sentence here. '.repeat(9)}\n${CONTENT}\nNor this one, which stands below.\n`;
  const moved = (entry: Entry): Entry => {
    const shift = LONG.indexOf(CONTENT);
    const spans = entry.value.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift }));
    return { ...entry, value: { ...entry.value, spans } };
  };
  const shownUnder = async (licence: string | null) => {
    const edition = siteEditionOf([moved(whole())], { paper: async () => paperOf(LONG, licence) });
    const { files } = await published(edition);
    return htmlOf(files)
      .map(([, markup]) => readPage(markup).text)
      .join(' ');
  };

  it.each(['full', 'public-domain', 'CC-BY-4.0', 'CC0-1.0', 'OGL-UK-3.0'])(
    '%s lets the whole text be shown',
    async (licence) => {
      expect(await shownUnder(licence)).toContain('Nobody may read');
    },
  );

  it.each([null, 'quotes', 'CC-BY-NC-ND-4.0', 'CC-BY-NC-4.0', 'all rights reserved', 'https://x.example/terms'])(
    '%s lets the words be quoted, no more',
    async (licence) => {
      const said = await shownUnder(licence);
      expect(said).toContain('pay 3 to 5 million crowns');
      expect(said).not.toContain('Nobody may read');
      expect(said).not.toContain('Nor this one');
    },
  );
});

describe('what nobody has reviewed', () => {
  it('is marked on every page that shows it, and on no other', async () => {
    const unseen = whole(2, { reviewed: false, status: 'proposed' });
    const words = 'plant an orchard of pears';
    const { files } = await published(
      siteEditionOf([whole(), { ...unseen, value: { ...unseen.value, text: words } }], {
        base: 'https://lake.example/',
      }),
    );
    for (const [path, markup] of htmlOf(files)) {
      if (!markup.includes(words)) continue;
      expect(markup, path).toMatch(/not (been )?reviewed/i);
    }
    expect(readPage(page(files, entryPath(whole()))).text).not.toContain('Not reviewed');
    expect(page(files, 'index.html')).toContain('1 of 2 commitments');
  });
});

describe('a site', () => {
  const many = Array.from({ length: 110 }, (_, index) => whole(index + 1));

  it('has no dead link, no missing page, and nothing at its top that is not its own', async () => {
    const { files, written } = await published(siteEditionOf(many));
    expect(problemsOf(files)).toEqual([]);
    expect(written).toMatchObject({ commitments: 110, parties: 2, documents: 1, unreviewed: 0, changes: null });
    expect([...files.keys()].map((path) => path.split('/')[0]!).filter((name) => !OWN_NAMES.includes(name))).toEqual(
      [],
    );
    expect(files.has('commitments/2.html')).toBe(true);
    expect(files.has('sitemap.xml')).toBe(false);
  });

  it('is the same bytes for the same register', async () => {
    const edition = siteEditionOf(many.slice(0, 8), { base: 'https://lake.example/x/', fonts: fonts() });
    const [one, two] = [await published(edition), await published(edition)];
    expect([...one.files.keys()]).toEqual([...two.files.keys()]);
    for (const [path, content] of one.files) expect(two.files.get(path), path).toEqual(content);
  });

  it('with a base has a sitemap, previews and cards under absolute addresses', async () => {
    const { files } = await published(siteEditionOf([whole()], { base: 'https://lake.example/x/', fonts: fonts() }));
    const { elements } = readPage(page(files, entryPath(whole())));
    const meta = (name: string) => {
      const found = elements.find((element) => attribute(element, 'property') === name);
      return found ? attribute(found, 'content') : null;
    };
    const address = `https://lake.example/x/commitments/${whole().id}/`;
    expect(meta('og:url')).toBe(address);
    expect(meta('og:image')).toBe(`${address}preview.png`);
    expect(page(files, 'sitemap.xml')).toContain('https://lake.example/x/sitemaps/1.xml');
    expect(page(files, 'sitemaps/1.xml')).toContain(`<loc>${address}</loc>`);
    expect(page(files, 'sitemaps/1.xml')).toContain('<loc>https://lake.example/x/</loc>');
    expect(readPage(page(files, entryPath(whole()))).text).toContain(`<iframe src="${address}card.html"`);
    const paths = [...page(files, 'sitemaps/1.xml').matchAll(/<loc>https:\/\/lake\.example\/x\/([^<]*)<\/loc>/g)];
    for (const [, path] of paths) expect(files.has(`${path}index.html`), path).toBe(true);
  });

  it('names nobody who decided unless it is asked to', async () => {
    const decision = { ...ACT, ...NOTHING_ELSE, by: 'Rudolf', why: 'clear' };
    const comment = { ...decision, action: 'comment', why: 'between us', number: 2 } as const;
    const entry = whole(1, { decisions: [decision, comment] });
    const text = async (withNames: boolean) =>
      page((await published(siteEditionOf([entry], { withNames }))).files, entryPath(entry));
    expect(await text(false)).not.toContain('Rudolf');
    expect(await text(true)).toContain('Rudolf');
    expect(await text(true)).not.toContain('between us');
  });
});
