import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOracle } from '../../../bench/oracle/exhaustive.ts';
import {
  buildSegment,
  createLibrary,
  limitFor,
  openSegment,
  planSegments,
  textsOf,
} from '../../../src/compare/index.ts';
import { SPEECH } from '../lake-speech.ts';
import { changedPassage, inventedText, inventedWords, seeded } from './invented.ts';

function libraryOf(...contents: string[]) {
  const texts = contents.map((content, index) => ({ key: `${index}`, content }));
  return createLibrary([openSegment(buildSegment(texts)!)!]);
}

describe('finding passages among many texts', () => {
  const next = seeded(4);
  const words = inventedWords(3000, next);
  const texts = Array.from({ length: 400 }, (_, i) => ({
    key: `text-${i}`,
    content: inventedText(words, 40 + next(500), next),
  }));
  const half = texts.length / 2;
  const segments = [texts.slice(0, half), texts.slice(half)].map((some) => openSegment(buildSegment(some)!)!);
  const library = createLibrary(segments);
  const oracle = createOracle(texts, limitFor);

  test('agrees with an exhaustive search, and finds nothing that it does not', () => {
    let finds = 0;
    let agreed = 0;
    for (let i = 0; i < 1500; i++) {
      const length = 6 + next(45);
      const passage = changedPassage(texts[next(texts.length)]!.content, length, next(4), words, next);
      const sure = oracle(passage);
      const [found] = library.find(passage);
      if (!sure) expect([passage, found]).toEqual([passage, undefined]);
      if (sure) finds++;
      if (sure && found) expect(found.distance).toBeGreaterThanOrEqual(sure.distance);
      if (sure && found?.distance === sure.distance) agreed++;
    }
    expect(finds).toBeGreaterThan(1200);
    expect(agreed / finds).toBeGreaterThanOrEqual(0.97);
  });

  test('finds all texts that have a passage when asked for several', () => {
    const passage = changedPassage(texts[7]!.content, 20, 0, words, next);
    const again = createLibrary([
      ...segments,
      openSegment(buildSegment([{ key: 'copy', content: `x ${passage} y` }])!)!,
    ]);
    expect(again.find(passage, 5).map(({ key, distance }) => [key, distance])).toEqual([
      ['text-7', 0],
      ['copy', 0],
    ]);
    const without = createLibrary(segments, (key) => key !== 'text-7');
    expect(without.find(passage, 5)).toEqual([]);
  });
});

describe('where a passage stands', () => {
  const odd = fc.constantFrom(
    'lake ',
    'Fähre ',
    'приятель ',
    '湖水 ',
    '😀 ',
    'e\u0301tat ',
    'ﬁre-',
    'boat\u00ad',
    ' ',
    '\n',
    '… ',
    '$5 ',
    "don't ",
  );

  test('is exact for any characters before it', () => {
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 300 }), fc.array(odd, { maxLength: 300 }), (before, after) => {
        const wanted = 'Seven wardens of the weir counted herons until midnight';
        const content = `${before.join('')}.\n${wanted}.\n${after.join('')}`;
        const [found] = libraryOf('Nothing is here.', content, '').find(wanted);
        expect(found).toMatchObject({ key: '1', verdict: 'verbatim', distance: 0 });
        expect(content.slice(found!.start, found!.end)).toBe(wanted);
      }),
      { numRuns: 150 },
    );
  });

  test('is exact at every place of a long text', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `Müller weighed ${i * 7919} “crates” of sälmon № ${i} at dawn`);
    const content = lines.join('.\n');
    const library = libraryOf(content);
    for (const line of lines) {
      const [found] = library.find(line);
      expect(content.slice(found!.start, found!.end)).toBe(line);
    }
  });
});

describe('what is the same', () => {
  const library = libraryOf(SPEECH, 'Some 1.5 million tonnes of accom-\n  modation barges\nwere towed to Strelsau.');
  const verdict = (passage: string) => library.find(passage)[0]?.verdict ?? null;

  test.each([
    ['ruritania will provide RMB 360 billion in low\u2011interest loans', 'verbatim'],
    ['some 1.5 million tonnes of accommodation barges were towed', 'verbatim'],
    ['some 15 million tonnes of accommodation barges were towed', 'near'],
    ['Ruritania will provide RMB 36.0 billion in low-interest loans', 'near'],
    ['We will open a school of navigation … and every harbour may send ten pupils', 'joined'],
    ['Ruritania will build 25 [large] solar-powered ferries for Graustark', 'joined'],
    ['Ruritania will build 25, solar-powered ferries for Graustark', 'same-words'],
    ['clean water is a', 'verbatim'],
    ['clean water was a', null],
    ['Borduria will never sell its paddle steamers to anybody else', null],
    ['', null],
    ['… [ ] “”', null],
  ])('%s', (passage, expected) => {
    expect(verdict(passage)).toBe(expected);
  });

  test('a passage changed in one place is never verbatim', () => {
    const next = seeded(11);
    const lines = SPEECH.split('\n').filter((line) => line.length > 60);
    for (let i = 0; i < 3000; i++) {
      const line = lines[next(lines.length)]!;
      const at = 1 + next(line.length - 2);
      const put = 'x7é.-,Q'[next(7)]!;
      const changed = [line.slice(0, at) + put + line.slice(at), line.slice(0, at) + put + line.slice(at + 1)][
        next(2)
      ]!;
      if (changed === line || /\s/.test(line[at - 1]! + line[at]!)) continue;
      expect([changed, verdict(changed)]).not.toEqual([changed, 'verbatim']);
    }
  });

  test('what is set aside is not looked at, and moves nothing', () => {
    const content = 'The herons of the weir page 7 were counted by seven wardens.';
    const aside = [{ start: 23, end: 29 }];
    const kept = openSegment(buildSegment([{ key: 'a', content, aside }])!)!;
    const [found] = createLibrary([kept]).find('herons of the weir were counted by seven wardens');
    expect(found?.distance).toBe(0);
    expect(content.slice(found!.start, found!.end)).toBe('herons of the weir page 7 were counted by seven wardens');
  });
});

describe('a segment', () => {
  const texts = SPEECH.split('\n').map((content, index) => ({ key: `line ${index}`, content }));
  const bytes = buildSegment(texts)!;

  test('comes back from its bytes, and is the same for the same texts', () => {
    const opened = openSegment(Uint8Array.from(bytes))!;
    expect(textsOf(opened, () => true)).toEqual(texts);
    expect(buildSegment(texts)).toEqual(bytes);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(
      createLibrary([openSegment(shifted.subarray(1))!]).find('tide tables and ice reports with all the members'),
    ).toHaveLength(1);
  });

  test('is none when it is cut, holed or of another kind', () => {
    expect(openSegment(new Uint8Array(0))).toBeNull();
    expect(openSegment(new TextEncoder().encode('not a segment at all, but long enough to be one'))).toBeNull();
    for (const length of [10, 64, 1000, bytes.length - 4]) expect(openSegment(bytes.slice(0, length))).toBeNull();
    for (let at = 0; at + 64 <= bytes.length; at += 64) {
      const holed = Uint8Array.from(bytes);
      holed.fill(0xaa, at, at + 64);
      expect(openSegment(holed)).toBeNull();
    }
  });

  test('may hold no text, or texts without a word', () => {
    expect(libraryOf().find('nothing is in here at all today')).toEqual([]);
    expect(libraryOf('', '...', 'one').find('nothing is in here at all today')).toEqual([]);
    expect(libraryOf('', 'two words').find('two words')).toMatchObject([{ key: '1', start: 0, end: 9 }]);
  });
});

describe('planning an index', () => {
  const segment = (size: number, ...keys: string[]) => ({ keys, size });
  const plan = (segments: ReturnType<typeof segment>[], ...wanted: string[]) =>
    planSegments(segments, new Set(wanted), () => 10);

  test('nothing is done when all is in step', () => {
    expect(plan([segment(50, 'a', 'b')], 'a', 'b')).toEqual({ kept: [0], merged: [], missing: [] });
  });

  test('a new text takes small segments with it and leaves large ones', () => {
    expect(plan([segment(900, 'a'), segment(30, 'b')], 'a', 'b', 'c')).toEqual({
      kept: [0],
      merged: [1],
      missing: ['c'],
    });
  });

  test('a segment with many dead texts is built anew', () => {
    expect(plan([segment(900, 'a', 'b')], 'a')).toEqual({ kept: [], merged: [0], missing: [] });
  });

  test('a thousand texts added one by one are in few segments, each built anew a few times', () => {
    let segments: ReturnType<typeof segment>[] = [];
    let work = 0;
    for (let i = 0; i < 1000; i++) {
      const wanted = new Set(Array.from({ length: i + 1 }, (_, j) => `${j}`));
      const { kept, merged, missing } = planSegments(segments, wanted, () => 10);
      const keys = [...merged.flatMap((index) => segments[index]!.keys), ...missing];
      work += keys.length;
      segments = [...kept.map((index) => segments[index]!), { keys, size: 10 * keys.length }];
    }
    expect(segments.flatMap(({ keys }) => keys)).toHaveLength(1000);
    expect(segments.length).toBeLessThan(8);
    expect(work).toBeLessThan(20_000);
  });
});
