import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExact, spanOf } from '../../src/model/index.ts';
import { align } from '../../src/register/following/align.ts';
import { fateOf, followStatement, pairOf } from '../../src/register/index.ts';
import { statementOn } from './ruritania.ts';

const OLD = [
  'Good morning.',
  'Ruritania will build 3 bridges over the river by 2030.',
  'Graustark will plant 100 trees.',
  'The lake is old and deep.',
  'Ruritania will open a school for sailors.',
  'Thank you all.',
].join('\n');

/** What becomes of a statement on `words`, with a party named in the sentence before them. */
function follow(newer: string, words: string, party = '') {
  const statement = statementOn(OLD, words);
  const at = OLD.lastIndexOf(party, statement.spans[0]!.start);
  const promisor = party
    ? [{ code: party, name: party, span: spanOf(OLD, at, at + party.length), inferred: null }]
    : [];
  const followed = followStatement(pairOf(OLD, newer), { ...statement, promisor });
  for (const { to } of followed) if (to) expect(isExact(newer, to)).toBe(true);
  return { fate: fateOf(followed), followed, core: followed[0]! };
}

describe('a span in a newer version', () => {
  it('is unchanged where only other things changed, wherever it now begins', () => {
    const newer = OLD.replace('Good morning.', 'Good morning, and welcome to the lake.').replace('deep', 'cold');
    const { fate, core } = follow(newer, 'build 3 bridges over the river by 2030', 'Ruritania');
    expect(fate).toBe('unchanged');
    expect(core.to?.start).toBe(newer.indexOf('build'));
    expect(core.difference).toEqual([]);
  });

  it('is unchanged where lines were broken anew', () => {
    expect(follow(OLD.replace('over the river', 'over\nthe  river'), 'build 3 bridges over the river').fate).toBe(
      'unchanged',
    );
  });

  it('has moved where its very characters stand elsewhere, once', () => {
    const line = 'Ruritania will open a school for sailors.\n';
    const newer = `${line}${OLD.replace(line, '')}`;
    const { fate, followed } = follow(newer, 'open a school for sailors', 'Ruritania');
    expect(fate).toBe('moved');
    // The party moves with the words, although its name stands in many places.
    expect(followed[1]).toMatchObject({ fate: 'moved', to: { start: 0 } });
  });

  it('is not taken for moved where its characters stand twice', () => {
    const line = 'Ruritania will open a school for sailors.\n';
    const newer = `${line}${line}${OLD.replace(line, '')}`;
    expect(follow(newer, 'open a school for sailors').core.fate).not.toBe('changed');
  });

  it('is changed where words at its place differ, and the difference says which', () => {
    const newer = OLD.replace('build 3 bridges over the river by 2030', 'build 2 bridges over the river by 2035');
    const { fate, core } = follow(newer, 'build 3 bridges over the river by 2030', 'Ruritania');
    expect(fate).toBe('changed');
    expect(core.to?.exact).toBe('build 2 bridges over the river by 2035');
    expect(core.difference).toEqual([
      { kind: 'same', text: 'build' },
      { kind: 'old', text: '3' },
      { kind: 'new', text: '2' },
      { kind: 'same', text: 'bridges over the river by' },
      { kind: 'old', text: '2030' },
      { kind: 'new', text: '2035' },
    ]);
  });

  it('is changed where words were put in, and where another party was put in its place', () => {
    const more = follow(OLD.replace('build 3', 'build, if funds allow, 3'), 'build 3 bridges');
    expect(more).toMatchObject({ fate: 'changed', core: { to: { exact: 'build, if funds allow, 3 bridges' } } });
    const other = follow(OLD.replace('Ruritania will open', 'Sylvania will open'), 'open a school', 'Ruritania');
    expect(other).toMatchObject({ fate: 'changed', core: { fate: 'unchanged' } });
    expect(other.followed[1]).toMatchObject({ fate: 'changed', to: { exact: 'Sylvania' } });
  });

  it('is gone where nothing is like it', () => {
    const line = 'Ruritania will build 3 bridges over the river by 2030.\n';
    expect(follow(OLD.replace(line, ''), 'build 3 bridges over the river by 2030', 'Ruritania').fate).toBe('gone');
    const other = OLD.replace(line, 'Much remains unclear at this late hour, alas, friends.\n');
    expect(follow(other, 'build 3 bridges over the river by 2030')).toMatchObject({ fate: 'gone', core: { to: null } });
    expect(follow('', 'plant 100 trees').fate).toBe('gone');
  });
});

describe('two texts', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'lake', 'tree', '7', '.', '\n');
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  it('are aligned in order, word on equal word', () => {
    const ids = fc.array(fc.nat(12), { maxLength: 80 }).map((list) => Int32Array.from(list));
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        let last = -1;
        for (const [index, place] of align(a, b).entries()) {
          if (place < 0) continue;
          expect(b[place]).toBe(a[index]);
          expect(place).toBeGreaterThan(last);
          last = place;
        }
      }),
    );
  });

  it('give only exact spans, equal words where nothing changed, and both wordings where something did', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (older, newer, one, other) => {
        const [start, end] = [one % (older.length + 1), other % (older.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        if (older.slice(start, end).trim() === '') return;
        const statement = { ...statementOn(older, ''), spans: [spanOf(older, start, end)] };
        const [span] = followStatement(pairOf(older, newer), statement);
        const { fate, from, to, difference } = span!;
        expect(fate === 'gone').toBe(to === null);
        if (to) expect(isExact(newer, to)).toBe(true);
        const squeezed = (words: string) => words.replace(/\s+/g, '');
        if (fate === 'unchanged' || fate === 'moved') expect(squeezed(to!.exact)).toBe(squeezed(from.exact));
        if (fate !== 'changed') return;
        const side = (kind: string) =>
          squeezed(difference.map((each) => (each.kind === kind || each.kind === 'same' ? each.text : '')).join(''));
        expect(side('old')).toContain(squeezed(from.exact));
        expect(side('new')).toBe(squeezed(to!.exact));
      }),
    );
  });

  it('follow every span of a text into itself', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (content, one, other) => {
        const [start, end] = [one % (content.length + 1), other % (content.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        if (content.slice(start, end).trim() === '') return;
        const statement = { ...statementOn(content, ''), spans: [spanOf(content, start, end)] };
        expect(followStatement(pairOf(content, content), statement)[0]).toMatchObject({
          fate: 'unchanged',
          to: { start, end },
        });
      }),
    );
  });

  it('take time as they grow, and not its square, also where all words are alike', { retry: 2 }, () => {
    const time = (make: (size: number) => [string, string], size: number) => {
      const [a, b] = make(size);
      const times = [1, 2, 3].map(() => {
        // Of this thread alone: the clock on the wall also counts what else the machine does.
        const before = process.threadCpuUsage();
        pairOf(a, b);
        // It counts in steps of some milliseconds.
        return Math.max(10_000, process.threadCpuUsage(before).user);
      });
      return Math.min(...times);
    };
    const same = (size: number): [string, string] => ['tree '.repeat(size), 'tree '.repeat(size - 7)];
    const shuffled = (size: number): [string, string] => {
      const list = Array.from({ length: size }, (_, index) => `w${(index * 7919) % size}`);
      return [list.join(' '), list.reverse().join(' ')];
    };
    // Four times the text: the square would take sixteen times as long; three quarters of that leave room for a busy machine.
    for (const make of [same, shuffled]) expect(time(make, 80_000) / time(make, 20_000)).toBeLessThan(12);
  });
});
