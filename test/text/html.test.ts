import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextDocument } from '../../src/model/index.ts';
import { readHtml } from '../../src/text/html/read-html.ts';
import { createReader } from '../../src/text/index.ts';

const said = (doc: TextDocument, kinds?: readonly string[]): unknown[] =>
  doc.blocks
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .map(({ kind, level, marker, start, end }) => [kind, level, marker, doc.content.slice(start, end)]);
const texts = (doc: TextDocument): string[] => doc.blocks.map(({ start, end }) => doc.content.slice(start, end));
const codes = (doc: TextDocument): string[] => doc.findings.map(({ code }) => code);

describe('blocks', () => {
  test('headings, paragraphs, nested lists, tables and quotations come in order', async () => {
    const doc = await readHtml(`<h1>Title</h1><p>First, we say <b>what</b>
      we <i>will</i> do.</p><ul><li>Build a road.<ol type="i" start="4"><li>Pave it.</li><li><p>Mark it.</p><p>More.</p></li></ol></li>
      <li>Build a bridge.</li></ul><table><tr><th>Year</th><th>Sum</th></tr><tr><td>2031</td><td></td></tr></table>
      <h3>Next</h3><blockquote><p>We keep our word.</p></blockquote>Loose end<div>Another</div>`);
    expect(said(doc)).toEqual([
      ['heading', 1, null, 'Title'],
      ['paragraph', 0, null, 'First, we say what we will do.'],
      ['item', 0, '•', 'Build a road.'],
      ['item', 1, 'iv.', 'Pave it.'],
      ['item', 1, 'v.', 'Mark it.'],
      ['paragraph', 0, null, 'More.'],
      ['item', 0, '•', 'Build a bridge.'],
      ['cell', 0, null, 'Year'],
      ['cell', 0, null, 'Sum'],
      ['cell', 0, null, '2031'],
      ['heading', 3, null, 'Next'],
      ['paragraph', 0, null, 'We keep our word.'],
      ['paragraph', 0, null, 'Loose end'],
      ['paragraph', 0, null, 'Another'],
    ]);
    expect(doc.content.startsWith('Title\n\nFirst, we say what we will do.\n\nBuild a road.\nPave it.\n')).toBe(true);
  });

  test('a single line break stays in a paragraph, two part it; preformatted lines are lines', async () => {
    expect(texts(await readHtml('<p>One<br>two<br><br>three</p>'))).toEqual(['One\ntwo', 'three']);
    expect(texts(await readHtml('<pre>\nOne\n  two\n\nthree</pre>'))).toEqual(['One\ntwo', 'three']);
  });

  test('a table that only places things is no table', async () => {
    const doc = await readHtml(
      '<table><tr><td><h1>News</h1><p>We will build it.</p></td><td><p>Side.</p></td></tr></table>',
    );
    expect(said(doc)).toEqual([
      ['heading', 1, null, 'News'],
      ['paragraph', 0, null, 'We will build it.'],
      ['paragraph', 0, null, 'Side.'],
    ]);
  });

  test('what nobody sees or hears is left out, and hidden words are counted', async () => {
    const doc =
      await readHtml(`<p>Seen.</p><script>var a = "<p>no</p>";</script><style>p{}</style><template><p>no</p></template>
      <noscript><p>no</p></noscript><p hidden>no</p><div style="color:red; display: none">no<p>no</p></div><svg><text>no</text></svg>`);
    expect(texts(doc)).toEqual(['Seen.']);
    expect(doc.findings).toContainEqual(
      expect.objectContaining({ code: 'hidden-text-left-out', params: { count: 2 } }),
    );
  });

  test('entities are characters; hints for hyphenation are none', async () => {
    const [text] = texts(
      await readHtml(
        '<p>A&amp;B &lt;5&gt; &eacute;&#x20AC; in&shy;fra&ZeroWidthSpace;structure 5&nbsp;km &bogus; &copy 2031</p>',
      ),
    );
    expect(text).toBe('A&B <5> é€ infrastructure 5\u00a0km &bogus; © 2031');
  });

  test('references to notes are left out of sentences, notes are kept as notes, raised units stay', async () => {
    const doc =
      await readHtml(`<p>We will pay 3 billion<sup><a href="#fn1">1</a></sup> in 2022<sup>2</sup> for 500 km<sup>2</sup> of
      land, 10<sup>9</sup> bricks, CO<sub>2</sub>, and the 21<sup>st</sup> century.<a href="#fn3" class="footnote-ref">[3]</a></p>
      <ol><li id="fn1"><p>In crowns. <a href="#r1">↩</a></p></li></ol>`);
    expect(said(doc)).toEqual([
      [
        'paragraph',
        0,
        null,
        'We will pay 3 billion in 2022 for 500 km² of land, 10⁹ bricks, CO2, and the 21st century.',
      ],
      ['note', 0, null, 'In crowns.'],
    ]);
    expect(doc.findings).toContainEqual(
      expect.objectContaining({ code: 'note-references-left-out', params: { count: 4 } }),
    );
  });

  test('numbers of ordered lists are not looked for in their words', async () => {
    const doc = await readHtml(
      '<ol><li>Give 1.5 million crowns to Graustark.</li></ol><ol type="a"><li>Help Ruritania. Now.</li></ol>',
    );
    const reader = createReader(doc);
    expect(doc.blocks.map((_, i) => reader.block(i).text)).toEqual([
      'Give 1.5 million crowns to Graustark.',
      'Help Ruritania. Now.',
    ]);
  });
});

describe('pages with furniture', () => {
  const article = `<p>Ruritania will build a bridge over the river, its minister said on Monday, and it will be open in three years.</p>
    <p>The minister, who spoke in the capital, promised 5 million crowns, which he called a first step, and no more.</p>
    <ul><li><a href="/r">A road</a></li><li>A railway, and all that belongs to it, in five years.</li></ul>
    <p>Graustark, on the other bank, would pay its share, he said, adding that papers had been signed, sealed, and filed.</p>`;
  const around = (inner: string): string => `<html><body><header><nav><a href="/">Home</a></nav></header>
    <div class="hero"><h1>A bridge for Ruritania</h1></div>${inner}
    <div class="related"><h3>Read more</h3><ul><li><a href="/a">Other</a></li><li><a href="/b">More</a></li></ul></div>
    <footer>Imprint</footer></body></html>`;

  test.each([
    ['article', `<article>${article}</article>`],
    ['main', `<div><main>${article}</main></div>`],
    ['neither, so that it is searched for', `<div id="w"><div class="body">${article}</div></div>`],
  ])('the article is read and the rest set aside: %s', async (_, inner) => {
    const doc = await readHtml(around(inner));
    expect(said(doc, ['heading'])).toEqual([['heading', 1, null, 'A bridge for Ruritania']]);
    expect(said(doc, ['paragraph'])).toHaveLength(3);
    expect(said(doc, ['item'])).toHaveLength(2);
    expect(said(doc, ['header', 'footer'])).toEqual([
      ['header', 0, null, 'Home'],
      ['footer', 0, null, 'Read more'],
      ['footer', 0, null, 'Other'],
      ['footer', 0, null, 'More'],
      ['footer', 0, null, 'Imprint'],
    ]);
    expect(codes(doc)).toContain('set-aside');
  });

  test('scripts do not run and style sheets are not read while the article is searched for', async () => {
    const code = `<style>p { display: none } @import "http://192.0.2.1/x.css";</style><script>document.body.textContent = 'no'</script>`;
    const doc = await readHtml(around(`${code}<div id="w"><div class="body">${article}${code}</div></div>`));
    expect(said(doc, ['paragraph'])).toHaveLength(3);
    expect(said(doc, ['item'])).toHaveLength(2);
  });

  test('a page without furniture is read whole', async () => {
    const doc = await readHtml(`<html><body><h1>T</h1>${article}</body></html>`);
    expect(said(doc, ['header', 'footer'])).toEqual([]);
    expect(doc.blocks).toHaveLength(6);
  });

  test('a class name does not set real paragraphs aside', async () => {
    const doc = await readHtml(`<nav>Home</nav><div class="social related">${article}</div>`);
    expect(said(doc, ['paragraph'])).toHaveLength(3);
  });
});

describe('what a page says of itself', () => {
  test('title, date, publisher and language, with where each was found', async () => {
    const head = `<title>A bridge | Times of Ruritania</title><meta property="og:title" content="A bridge">
      <meta property="article:published_time" content="2031-05-06T23:30:00-05:00"><meta property="og:site_name" content="Times of Ruritania">`;
    expect((await readHtml(`<html lang="en-GB"><head>${head}</head><body><p>We will.</p></body></html>`)).meta).toEqual(
      {
        title: { value: 'A bridge', span: null, basis: 'og:title' },
        date: { value: '2031-05-06', span: null, basis: 'article:published_time' },
        publisher: { value: 'Times of Ruritania', span: null, basis: 'og:site_name' },
        language: { value: 'en-GB', span: null, basis: 'html:lang' },
      },
    );
  });

  test('linked data', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'No' },
        { '@type': ['NewsArticle'], headline: 'A bridge', datePublished: '2031-05-06', publisher: { name: 'Times' } },
      ],
    };
    const { meta } = await readHtml(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><p>We will.</p>`,
    );
    expect([meta.title?.value, meta.date?.value, meta.publisher?.value, meta.language]).toEqual([
      'A bridge',
      '2031-05-06',
      'Times',
      null,
    ]);
  });

  test('nothing is made up of what is broken or missing', async () => {
    const { meta } =
      await readHtml(`<html lang="x!"><head><meta name="date" content="soon"><script type="application/ld+json">{</script></head>
      <body><time datetime="2030-01-01">a</time><time datetime="2031-01-01">b</time><p>we will.</p></body></html>`);
    expect(meta).toEqual({ title: null, date: null, publisher: null, language: null });
  });
});

describe('places', () => {
  test('lead back to the characters of the source, through entities and line ends', async () => {
    const source =
      '\ufeff<!doctype html>\r\n<title>t</title>\r\n<p>We &amp; you\r\n  will <b>pay</b> 5&nbsp;&euro;\r\nnow 🌍 &#x1F30D; then.</p>';
    const doc = await readHtml(source);
    expect(texts(doc)).toEqual(['We & you will pay 5\u00a0€ now 🌍 🌍 then.']);
    expect(doc.places.map(({ source: at }) => at && source.slice(at.start, at.end))).toEqual([
      'We &amp; you\r\n  will',
      'pay',
      '5&nbsp;&euro;\r\nnow 🌍 &#x1F30D; then.',
    ]);
    expect(doc.places[0]?.element).toBe('html > body > p:nth-of-type(1)');
    expect(doc.places[1]).toMatchObject({ start: doc.content.indexOf('pay'), end: doc.content.indexOf('pay') + 3 });
  });

  test('every character of a block has a place, and plain words stand there in the source', async () => {
    const word = fc.constantFrom('bridge', 'река', '桥梁', 'שלום', 'e\u0301', '🇰🇿', '&', '<', 'km');
    const inline = fc.tuple(fc.constantFrom('', 'b', 'i', 'span', 'a'), fc.array(word, { minLength: 1, maxLength: 6 }));
    const block = fc.tuple(
      fc.constantFrom('p', 'li', 'div', 'h2', 'td', 'blockquote'),
      fc.array(inline, { maxLength: 4 }),
    );
    const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const html = fc
      .array(block, { maxLength: 8 })
      .map((blocks) =>
        blocks
          .map(
            ([tag, runs]) =>
              `<${tag}>${runs.map(([name, words]) => (name ? `<${name}>${escaped(words.join(' \n'))}</${name}>` : escaped(words.join(' ')))).join(' ')}</${tag}>`,
          )
          .join('\r\n'),
      );
    await fc.assert(
      fc.asyncProperty(html, async (source) => {
        const doc = await readHtml(source);
        expect(await readHtml(source)).toEqual(doc);
        for (const { start, end } of doc.blocks) expect(doc.content.slice(start, end).trim()).toHaveLength(end - start);
        for (const { start, end, source: at } of doc.places) {
          const there = source
            .slice(at!.start, at!.end)
            // Outside of a table a cell's tags are ignored, and the words before and behind them are one text.
            .replace(/<\/?td>/g, '')
            .replace(/&amp;/g, '&')
            .replace(/&lt;/g, '<')
            .replace(/\s+/g, ' ');
          expect(there).toBe(doc.content.slice(start, end));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile pages', () => {
  test('nested without end: read all the same, and this is said', async () => {
    const doc = await readHtml(`${'<div>'.repeat(30_000)}Ruritania will build a bridge.`);
    expect(texts(doc)).toEqual(['Ruritania will build a bridge.']);
    expect(codes(doc)).toContain('html-too-deep');
    for (const tag of ['sup', 'ul><li', 'table><tr><td', 'b', 'a href="#"><p']) {
      expect(texts(await readHtml(`<nav>x</nav>${`<${tag}>`.repeat(5000)}Words.`)).join()).toContain('Words.');
    }
  });

  test('many paragraphs take time in proportion', async () => {
    const page = (n: number): string =>
      `<nav>x</nav><main>${'<p>Ruritania will &amp; must <b>build</b> it.</p>\n'.repeat(n)}</main>`;
    const doc = await readHtml(page(20_000));
    expect(doc.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(20_000);
  });

  test('neither empty nor broken pages throw', async () => {
    for (const page of [
      '',
      '\ufeff',
      '<',
      '<p',
      '<!--',
      '<table><p>a',
      '</p></div>',
      '<frameset><frame></frameset>',
      '<svg><p>x',
      '\0<p>a\0b',
    ]) {
      const doc = await readHtml(page);
      for (const { start, end } of doc.blocks) expect(end).toBeGreaterThan(start);
    }
    expect(codes(await readHtml('<p> </p>'))).toContain('text-empty');
  });

  test('CJK, emoji, right-to-left and combining text comes through as it is', async () => {
    const text = '中亚五国 🇰🇿👩‍🚀 e\u0301 שלום مرحبا \u202bعدد\u202c นํ้า';
    expect(texts(await readHtml(`<p>${text}</p>`))).toEqual([text]);
  });
});
