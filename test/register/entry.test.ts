import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/model/index.ts';
import {
  canonical,
  type Decision,
  documentRecord,
  entryState,
  fingerprint,
  inForce,
  NOTHING_GIVEN,
  sortKey,
  spansOf,
  statementId,
  withGiven,
} from '../../src/register/index.ts';
import { MAKER, readingOf, statementOn } from './ruritania.ts';

const CONTENT = 'Ruritania will build 3 bridges and plant 100 trees by 2030.';
const PROPOSED = statementOn(CONTENT, 'build 3 bridges');

function decided(number: number, action: Decision['action'], more: Partial<Decision> = {}): Decision {
  const seen = fingerprint(PROPOSED);
  const made = { by: 'flavia', at: '2020-01-01T00:00:00Z', why: null, changes: null, undoes: null, tests: null };
  return { entry: 'e', number, action, seen, into: [], from: [], ...made, ...more };
}

describe('what follows from decisions', () => {
  it('is the proposal as long as nobody decided', () => {
    expect(entryState(PROPOSED, true, [])).toMatchObject({ status: 'proposed', reviewed: false, value: PROPOSED });
    expect(entryState(PROPOSED, false, []).status).toBe('withdrawn');
  });

  it('is the last decision, with all edits in force', () => {
    const edits = [
      decided(1, 'edit', { changes: { binding: 'low' } }),
      decided(2, 'edit', { changes: { area: 'Environment' } }),
      decided(3, 'accept'),
    ];
    const state = entryState(PROPOSED, true, edits);
    expect(state).toMatchObject({ status: 'edited', value: { binding: 'low', area: 'Environment' } });
    expect(entryState(PROPOSED, true, [...edits, decided(4, 'reject')]).status).toBe('rejected');
    expect(entryState(PROPOSED, true, [...edits, decided(4, 'split', { into: ['a', 'b'] })]).status).toBe('superseded');
  });

  it('can set a field to nothing', () => {
    const deadline = { edtf: '2030', text: 'by 2030', span: spanOf(CONTENT, 51, 58), basis: null };
    const state = entryState({ ...PROPOSED, deadline }, true, [decided(1, 'edit', { changes: { deadline: null } })]);
    expect(state.value.deadline).toBeNull();
  });

  it('lets an undo be undone', () => {
    const undo = (number: number, undoes: number) => decided(number, 'undo', { undoes });
    const actions = (decisions: Decision[]) => inForce(decisions).map(({ number }) => number);
    expect(actions([decided(1, 'accept'), undo(2, 1)])).toEqual([]);
    expect(actions([decided(1, 'accept'), undo(2, 1), undo(3, 2)])).toEqual([1]);
    expect(actions([decided(1, 'accept'), decided(2, 'reject'), undo(3, 2)])).toEqual([1]);
  });

  it('any state can be reached again by undoing what came after it', () => {
    const action = fc.constantFrom<Decision['action']>('accept', 'edit', 'reject');
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 8 }), fc.nat(), (actions, pick) => {
        const made = actions.map((each, index) =>
          decided(index + 1, each, each === 'edit' ? { changes: { text: `version ${index}` } } : {}),
        );
        const keep = pick % (made.length + 1);
        const undone = made
          .slice(keep)
          .map(({ number }, index) => decided(made.length + index + 1, 'undo', { undoes: number }));
        const state = (decisions: Decision[]) => ({ ...entryState(PROPOSED, true, decisions), redo: null });
        expect(state([...made, ...undone])).toEqual(state(made.slice(0, keep)));
      }),
    );
  });
});

describe('ids', () => {
  it('come from the source and the words, and from nothing else', () => {
    const id = statementId('s', PROPOSED);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(statementId('s', { ...PROPOSED, binding: 'low', area: null })).toBe(id);
    expect(statementId('t', PROPOSED)).not.toBe(id);
    expect(statementId('s', statementOn(CONTENT, 'plant 100 trees'))).not.toBe(id);
  });

  it('are told apart where two statements stand on the same words', () => {
    const reading = { ...readingOf(CONTENT), statements: [PROPOSED, { ...PROPOSED, kind: 'call' as const }] };
    const { proposals } = documentRecord(reading, NOTHING_GIVEN, MAKER);
    expect(proposals[1]?.id).toBe(`${proposals[0]?.id}-2`);
  });

  it('do not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
      }),
    );
  });
});

describe('what was given', () => {
  it('stays when nothing new is said, and gives way to what is', () => {
    const before = { ...NOTHING_GIVEN, date: '2020', speaker: ['Ruritania'] };
    expect(withGiven(before, { date: null, speaker: [] })).toEqual(before);
    expect(withGiven(before, { date: '2021' })).toEqual({ ...before, date: '2021' });
  });

  it('is laid over what the document states, and says so', () => {
    const reading = readingOf(CONTENT);
    const stated = { value: '1899', span: null, basis: 'heading' };
    const text = { ...reading.text!, meta: { ...reading.text!.meta, date: stated } };
    const meta = (date: string | null) =>
      documentRecord({ ...reading, text }, { ...NOTHING_GIVEN, date }, MAKER).run.meta;
    expect(meta(null).date).toEqual(stated);
    expect(meta('2020').date).toEqual({ value: '2020', span: null, basis: 'given' });
  });
});

describe('order and spans', () => {
  it('puts coarse dates before finer ones and undated documents first', () => {
    const keys = ['2020-05-01', '2021', null, '2020', '2020-05'].map((date) => sortKey(date, 'aaaa', 1, 'x'));
    const sorted = [...keys].sort().map((key) => key.split(' ')[0]);
    expect(sorted).toEqual(['', '2020', '2020-05', '2020-05-01', '2021']);
  });

  it('finds every span of a statement', () => {
    const span = spanOf(CONTENT, 0, 9);
    const party = { code: 'R', name: 'R', span, inferred: null };
    const full = statementOn(CONTENT, 'build 3 bridges', {
      context: [span],
      promisor: [party],
      beneficiary: [party],
      amounts: [{ value: 3, max: null, unit: 'bridges', currency: null, bound: null, span }],
      deadline: { edtf: null, text: '', span, basis: null },
      condition: { text: '', span },
    });
    const inside = JSON.stringify(full).split('"exact"').length - 1;
    expect(spansOf(full)).toHaveLength(inside);
  });
});
