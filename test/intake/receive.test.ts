import { createHash } from 'node:crypto';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type Hint, receive } from '../../src/intake/index.ts';
import { Source } from '../../src/model/index.ts';
import { zipOf } from './zip-writer.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const from = (name: string, more: Partial<Hint> = {}): Hint => ({ name, kind: 'file', ...more });
const codes = (bytes: Uint8Array, hint: Hint): string[] => receive(bytes, hint).source.findings.map(({ code }) => code);
const typeOf = (bytes: Uint8Array, name: string): string | null => receive(bytes, from(name)).source.mediaType;

const PAGE =
  '<!doctype html><html><head><title>Ruritania</title></head><body><p>We will build a bridge.</p></body></html>';

describe('the type of a document', () => {
  test('is told by content', () => {
    expect(typeOf(utf8('Ruritania will build a bridge.\n'), 'a.txt')).toBe('text/plain');
    expect(typeOf(utf8(PAGE), 'a.html')).toBe('text/html');
    expect(typeOf(utf8(`<?xml version="1.0"?>\n<!-- saved -->\n${PAGE}`), 'a.html')).toBe('text/html');
    expect(typeOf(utf8('<p>One.</p>\n<p>Two.</p>'), '-')).toBe('text/html');
    expect(typeOf(utf8('%PDF-1.7\n1 0 obj\n'), 'a.pdf')).toBe('application/pdf');
    expect(typeOf(utf8('HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n%abc\n1 0 obj\n<<>>'), 'a.pdf')).toBe('application/pdf');
    expect(typeOf(zipOf({ 'word/document.xml': '<w:document/>' }), 'a.docx')).toMatch(/wordprocessingml/);
  });

  test('is not told by words about a type', () => {
    expect(typeOf(utf8('A file that begins with %PDF-1.7 is a PDF.'), 'a.txt')).toBe('text/plain');
    expect(typeOf(utf8('The tag <p> opens a paragraph and </p> closes it. <b>So</b>.'), 'a.txt')).toBe('text/plain');
    expect(typeOf(utf8('<Applause> Ruritania will build a bridge.'), 'a.txt')).toBe('text/plain');
  });

  test('Markdown: by its name, or by three forms of its own', () => {
    const list = '- We will build a bridge.\n- We will pay for it.\n';
    expect(typeOf(utf8(list), 'a.md')).toBe('text/markdown');
    expect(typeOf(utf8(list), 'a.txt')).toBe('text/plain');
    expect(typeOf(utf8(`# Title\n\n${list}`), 'a.txt')).toBe('text/plain');
    const rich = '# Title\n\n**Ruritania** will [build](https://example.org/b) a bridge.\n';
    expect(receive(utf8(rich), from('-', { kind: 'stdin' })).source.mediaType).toBe('text/markdown');
    expect(codes(utf8(rich), from('a.txt'))).toEqual([]);
  });

  test('a wrong extension is told, and the content decides', () => {
    const { source } = receive(utf8(PAGE), from('speech.pdf'));
    expect(source.mediaType).toBe('text/html');
    expect(source.findings).toMatchObject([
      { code: 'type-differs-from-name', severity: 'info', params: { extension: 'pdf', found: 'text/html' } },
    ]);
    expect(codes(utf8('%PDF-1.7\n1 0 obj\n'), from('speech.txt'))).toEqual(['type-differs-from-name']);
    expect(codes(utf8(PAGE), from('https://example.org/a.html?b=c.pdf', { kind: 'url' }))).toEqual([]);
  });

  test.each([
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'image/png'],
    ['an archive', zipOf({ 'a.txt': 'x' }), 'application/zip'],
    [
      'a workbook',
      zipOf({ 'xl/workbook.xml': '<x/>' }),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1]), 'application/x-executable'],
    ['zeros', new Uint8Array(5000), 'application/octet-stream'],
    ['noise', Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3)) % 256), 'application/octet-stream'],
    ['a feed', utf8('<?xml version="1.0"?><rss><channel/></rss>'), 'application/xml'],
  ])('%s is not read, and this is said', (_, bytes, type) => {
    const { source, content } = receive(bytes, from('a.bin'));
    expect(content).toBeNull();
    expect(source.mediaType).toBeNull();
    expect(source.findings).toMatchObject([{ code: 'unsupported-type', severity: 'error', params: { type } }]);
  });

  test('a protected Office document is said to be encrypted', () => {
    const head = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    const bytes = Buffer.concat([head, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(codes(bytes, from('a.docx'))).toEqual(['encrypted']);
  });
});

describe('decoding', () => {
  const sentence = 'Graustark a décidé : « coûts » – 5 €.';

  test('UTF-8 is the file itself, its byte order mark included', () => {
    for (const text of [sentence, `\ufeff${sentence}\r\n`, '中亚 🇰🇿 e\u0301 שלום مرحبا']) {
      const { content, source } = receive(utf8(text), from('a.txt'));
      expect(content).toBe(text);
      expect(source).toMatchObject({ charset: 'utf-8', findings: [] });
    }
  });

  test('UTF-16 with and without a mark, in both orders', () => {
    const chinese = '露里塔尼亚将建一座桥。\n格劳斯塔克将付款。\n'.repeat(5);
    for (const text of ['Ruritania will build a bridge.\n', chinese, 'Руритания построит мост.\nДа.\n']) {
      for (const charset of ['utf-16le', 'utf-16be']) {
        for (const addBOM of [true, false]) {
          const { content, source } = receive(iconv.encode(text, charset, { addBOM }), from('a.txt'));
          expect([charset, addBOM, content, source.charset]).toEqual([charset, addBOM, text, charset]);
        }
      }
    }
  });

  test('a declaration is believed only after strict UTF-8', () => {
    const page = (charset: string): string =>
      `<html><head><meta charset="${charset}"></head><body><p>${sentence}</p></body></html>`;
    const wrong = receive(utf8(page('iso-8859-1')), from('a.html'));
    expect(wrong.content).toContain(sentence);
    expect(wrong.source.findings).toMatchObject([
      { code: 'charset-differs', params: { declared: 'iso-8859-1', used: 'utf-8' } },
    ]);
    const right = receive(iconv.encode(page('windows-1252'), 'windows-1252'), from('a.html'));
    expect(right.content).toContain(sentence);
    expect(right.source.findings).toEqual([]);
    const sent = receive(iconv.encode('<p>Привет</p><p>мир</p>', 'koi8-r'), {
      ...from('x', { kind: 'url' }),
      contentType: 'text/html; charset=KOI8-R',
    });
    expect(sent.content).toContain('Привет');
  });

  test('declared UTF-8 that is not UTF-8 is guessed, and this is said', () => {
    const text = `<html><head><meta charset="utf-8"></head><body><p>${'Руритания построит мост через реку. '.repeat(20)}</p></body></html>`;
    const { content, source } = receive(iconv.encode(text, 'windows-1251'), from('a.html'));
    expect(content).toContain('Руритания построит мост');
    expect(source.findings).toMatchObject([{ code: 'charset-differs', params: { used: 'windows-1251' } }]);
  });

  test.each([
    ['gb18030', '露里塔尼亚将在三年内提供五亿元的援助，并建一座桥。'],
    ['cp932', 'ルリタニアは三年以内に橋を建設します。費用も負担します。'],
    ['windows-1251', 'Руритания построит мост через реку в течение трёх лет.'],
    ['windows-1252', 'La Graustark décidera “demain” des coûts à prévoir pour l’été.'],
  ])('%s is found without being declared', (charset, text) => {
    expect(receive(iconv.encode(text.repeat(10), charset), from('a.txt')).content).toBe(text.repeat(10));
  });

  test('bytes that cannot be decoded are counted', () => {
    const bytes = Buffer.concat([
      utf8(sentence.repeat(10)),
      new Uint8Array([0xff]),
      utf8(sentence),
      new Uint8Array([0xc3]),
    ]);
    const { content, source } = receive(bytes, from('a.txt'));
    expect(content).toContain(sentence.repeat(10));
    expect(source.findings).toMatchObject([
      { code: 'undecodable-bytes', params: { count: 2, charset: 'utf-8' }, place: { start: sentence.length * 10 } },
    ]);
  });
});

describe('whatever the bytes are', () => {
  test('an empty file is said to be empty', () => {
    for (const name of ['a.txt', 'a.pdf', 'a.docx', '-'])
      expect(codes(new Uint8Array(), from(name))).toEqual(['empty']);
  });

  test('a document over the limit is refused, not decoded', () => {
    const limits = { maxBytes: 1000, maxTextBytes: 100 };
    const long = utf8('a'.repeat(101));
    expect(receive(long, from('a.txt'), limits)).toMatchObject({
      content: null,
      source: { mediaType: null, findings: [{ code: 'too-large', params: { bytes: 101, limit: 100 } }] },
    });
    expect(receive(utf8('%PDF-1.7'.padEnd(500)), from('a.pdf'), limits).source.findings).toEqual([]);
    expect(receive(utf8('%PDF-1.7'.padEnd(1500)), from('a.pdf'), limits).source.findings).toMatchObject([
      { code: 'too-large' },
    ]);
  });

  test('there is a valid source with the hash of the bytes, the same each time', () => {
    const hint = fc.record({
      name: fc.constantFrom('a.txt', 'a.html', 'a.docx', 'b'),
      kind: fc.constantFrom('file' as const, 'url' as const),
      contentType: fc.constantFrom(null, 'text/html; charset=latin1', 'nonsense'),
    });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }).map(utf8),
      fc
        .uint8Array({ maxLength: 60 })
        .map((tail) => Buffer.concat([zipOf({ 'word/document.xml': 'x' }).subarray(0, 70), tail])),
    );
    fc.assert(
      fc.property(bytes, hint, (some, where) => {
        const { source } = receive(some, where);
        expect(Source.parse(source)).toEqual(source);
        expect(source.sha256).toBe(createHash('sha256').update(some).digest('hex'));
        expect(receive(some, where)).toEqual(receive(Uint8Array.from(some), where));
      }),
    );
  });

  test('well-formed text comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const safe = text.replace(/[\x00-\x08\x0e-\x1f]/g, ' ');
        fc.pre(!/^\s*</.test(safe));
        expect(receive(utf8(`Words first: ${safe}`), from('a.txt')).content).toBe(`Words first: ${safe}`);
      }),
    );
  });
});
