import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { safePage } from '../../apps/api/documents/page-html.ts';
import { receive } from '../../src/intake/index.ts';
import { readText } from '../../src/text/index.ts';
import { textResources } from '../../src/world/index.ts';

/** Reads a page as the program does and makes it safe. */
async function safe(page: string): Promise<{ html: string; content: string }> {
  const bytes = new TextEncoder().encode(page);
  const received = receive(bytes, { name: 'page.html', kind: 'file', contentType: 'text/html' });
  const { content, places } = await readText(received, bytes, textResources());
  return { html: safePage(received.content ?? '', content, places), content };
}

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">a link</a>',
  '<a href="java\tscript:alert(1)">a link</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="https://evil.example"><input name=a autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">b</button></form>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/a.css">',
  '<style>@import url(https://evil.example/a.css)</style>',
  '<p style="background:url(https://evil.example/)" onclick="alert(1)" id="root" class="x">words</p>',
  '<div data-start="0" data-end="999999">words</div>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">words</p></noscript>',
  '<template><script>alert(1)</script></template>',
  '<textarea></textarea><script>alert(1)</script>',
  '<title></title><script>alert(1)</script>',
  '<xmp><script>alert(1)</script></xmp>',
  '<plaintext><script>alert(1)</script>',
  '<details open ontoggle=alert(1)>words</details>',
  '<td colspan="1" lang="en\'onclick=alert(1)">words</td>',
  '<b lang="&quot; onclick=alert(1) x=&quot;">words</b>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--><script>alert(1)</script>-->',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
];
const ALLOWED =
  /^(?:html|head|meta|body|p|h[1-6]|[uo]l|li|d[ltd]|table|caption|t(?:head|body|foot|r|d|h)|blockquote|pre|code|em|strong|[biusq]|small|su[bp]|[bh]r|wbr|cite|abbr|time|mark|del|ins|fig(?:ure|caption)|div|span|bd[io])$/;

interface Made {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly childNodes?: readonly Made[];
  readonly content?: Made;
}

/** Every element and attribute that a browser would make of a page. */
function madeOf(html: string): { elements: string[]; attributes: string[] } {
  const elements: string[] = [];
  const attributes: string[] = [];
  const stack: Made[] = [parse(html) as Made];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.tagName) elements.push(node.tagName);
    for (const { name } of node.attrs ?? []) attributes.push(name);
    stack.push(...(node.childNodes ?? []), ...(node.content ? [node.content] : []));
  }
  return { elements, attributes };
}

test.each(PAYLOADS)('nothing acts that comes of %s', async (payload) => {
  const { html, content } = await safe(`<html><body><p>Before it.</p>${payload}<p>Behind it.</p></body></html>`);
  const { elements, attributes } = madeOf(html);
  expect(elements.filter((name) => !ALLOWED.test(name))).toEqual([]);
  const plain = ['charset', 'data-start', 'data-end', 'lang', 'dir', 'colspan', 'rowspan', 'start', 'reversed'];
  expect(attributes.filter((name) => !plain.includes(name))).toEqual([]);
  expect(html).toContain('>Before it.</span>');
  for (const [, start, end] of html.matchAll(/data-start="(\d+)" data-end="(\d+)"/g)) {
    expect(Number(end)).toBeLessThanOrEqual(content.length);
    expect(Number(start)).toBeLessThan(Number(end));
  }
});

test('structure stays: headings, lists, tables, languages', async () => {
  const page =
    '<article><h2 lang="fr">Un lac</h2><ol start="3"><li>one</li></ol><table><tr><td colspan="2">x</td></tr></table></article>';
  const { html } = await safe(`<body>${page}</body>`);
  expect(html.replace(/<span[^>]*>|<\/span>/g, '')).toContain(
    '<div><h2 lang="fr">Un lac</h2><ol start="3"><li>one</li></ol><table><tbody><tr><td colspan="2">x</td></tr></tbody></table></div>',
  );
});

test('a page as deep as one likes takes no deep stack', async () => {
  const { html } = await safe(`<body>${'<div>'.repeat(20_000)}words`);
  expect(html).toContain('words');
});

test('of any mixture of tags and words, only known elements stay and every span is what stands in the text', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<script>',
      '</script>',
      '<style>',
      '<svg>',
      '</svg>',
      '<table><tr><td>',
      '&amp;',
      '&lt;',
      '<!--',
      '-->',
      '<a href="javascript:1">',
      '\n',
      '<li>',
      '"',
      '<div onclick=1>',
    ),
    fc.string({ maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const { html, content } = await safe(`<body><p>Some words first.</p>${pieces.join('')}</body>`);
      expect(madeOf(html).elements.filter((name) => !ALLOWED.test(name))).toEqual([]);
      for (const [, start, end, words] of html.matchAll(/<span data-start="(\d+)" data-end="(\d+)">([^<]*)<\/span>/g)) {
        const read = words!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        expect(read).toBe(content.slice(Number(start), Number(end)));
      }
    }),
    { numRuns: 150, seed: 7 },
  );
});
