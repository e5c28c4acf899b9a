import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFont } from '../../../src/publish/site/picture/font.ts';
import { glyphPicture } from '../../../src/publish/site/picture/glyph-picture.ts';
import { openPainter } from '../../../src/publish/site/picture/preview.ts';
import { fonts } from './in-memory.ts';

const SAID = { above: 'Lake', words: 'Graustark will open 12 schools by 2030', below: 'Graustark', last: 'Speech' };

/** The parts of a PNG, each with its checksum checked. */
function partsOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    parts.set(named.toString('latin1', 0, 4), named.subarray(4));
    at += length + 12;
  }
  return parts;
}

describe('a preview', () => {
  const paint = openPainter(fonts());

  it('is a PNG of the size that is asked for, with words on it', () => {
    const parts = partsOf(paint(SAID)!);
    expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    const header = parts.get('IHDR')!;
    expect([header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]).toEqual([1200, 630, 4, 3]);
    const rows = inflateSync(parts.get('IDAT')!);
    expect(rows.length).toBe(601 * 630);
    expect(new Set(rows).size).toBeGreaterThan(20);
  });

  it('is none for words that the font has no letters for, and leaves out signs', () => {
    expect(paint({ ...SAID, words: '我们将建学校' })).toBeNull();
    expect(paint({ ...SAID, words: 'סכר' })).toBeNull();
    expect(paint({ ...SAID, words: 'a dam 👍 \u202e \u0000' })).not.toBeNull();
    expect(paint({ above: '', words: 'half \ud83d', below: '', last: '' })).not.toBeNull();
  });

  it('has room for the longest words', () => {
    expect(paint({ ...SAID, words: 'Graustark will '.repeat(200) })).not.toBeNull();
    expect(paint({ ...SAID, words: 'x'.repeat(5000) })).not.toBeNull();
  });
});

describe('a glyph', () => {
  const font = readFont(fonts().regular);

  it('covers as much as its outline encloses', () => {
    // A full block or the letter I is a plain upright rectangle: its area is known from its corners.
    const glyph = font.glyph('I'.codePointAt(0)!);
    const [contour] = font.outline(glyph);
    const xs = contour!.map(({ x }) => x);
    const ys = contour!.map(({ y }) => y);
    const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
    const size = 100;
    const drawn = glyphPicture(font, glyph, size)!.coverage.reduce((sum, each) => sum + each, 0);
    expect(drawn).toBeCloseTo(area * (size / font.unitsPerEm) ** 2, 1);
  });

  it('is empty for a space, and composed for a letter with an accent', () => {
    expect(glyphPicture(font, font.glyph(32), 40)).toBeNull();
    expect(font.outline(font.glyph('é'.codePointAt(0)!)).length).toBeGreaterThan(
      font.outline(font.glyph('e'.codePointAt(0)!)).length,
    );
  });
});
