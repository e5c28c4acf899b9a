import { AREAS, type Area, type PartyRef, spanOf, WrongUse } from '../../src/model/index.ts';
import {
  type Act,
  Changes,
  type Draft,
  type Entry,
  type NewDecision,
  type Store,
  TESTS,
  Tests,
} from '../../src/register/index.ts';
import type { DecideFlags } from './commands/decide.ts';
import { list } from './options.ts';
import { resolvedAs } from './resolving.ts';
import type { Screen } from './screen.ts';
import { statusOf } from './show/entries.ts';
import { counted } from './show/fields.ts';
import { sentence } from './words.ts';

/** The action of a word. Errors: `cli.action`. */
export function actionOf<Action extends string>(word: string, known: readonly Action[]): Action {
  const action = known.find((each) => each === word);
  if (!action) throw new WrongUse('cli.action', { action: word, known: known.join(', ') });
  return action;
}

/** Does to entries what the flags say and tells what became of them; true if one of several could not be decided on. */
export async function decideOn(
  store: Store,
  ids: readonly string[],
  action: NewDecision['action'] | 'split' | 'merge' | 'mark',
  flags: DecideFlags,
  screen: Screen,
): Promise<boolean> {
  const act: Act = { by: flags.by, at: new Date().toISOString(), why: flags.why ?? null };
  if (action !== 'split' && action !== 'merge' && action !== 'mark')
    return decideAll(store, ids, action, act, flags, screen);
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) throw new WrongUse('cli.one-id', { action });
  const kind = action === 'mark' ? 'document' : 'entry';
  const place = await resolvedAs(store, kind, id);
  const expected = flags.expected ?? null;
  if (action === 'merge') {
    const more = await Promise.all(list(flags.with).map((each) => resolvedAs(store, 'entry', each)));
    if (more.length === 0) throw new WrongUse('cli.merge-with', {});
    const entries = [{ entry: place, expected }, ...more.map((entry) => ({ entry, expected: null }))];
    const changes = await changesOf(flags, async () => contentOf(store, place));
    return told([await store.merge({ ...act, entries, changes })], flags, screen);
  }
  const content = kind === 'document' ? await documentText(store, place) : await contentOf(store, place);
  const spans = spansOf(flags.span ?? [], content);
  if (action === 'split') {
    if (spans.length < 2) throw new WrongUse('cli.split-spans', {});
    return told(
      await store.split({ ...act, entry: place, expected, parts: spans.map((span) => ({ spans: [span] })) }),
      flags,
      screen,
    );
  }
  const changes = await changesOf(flags, async () => content);
  if (!changes?.spans) throw new WrongUse('cli.mark-span', {});
  return told(
    [await store.mark({ ...act, document: place, draft: changes as Draft, tests: testsOf(flags.test) })],
    flags,
    screen,
  );
}

async function decideAll(
  store: Store,
  ids: readonly string[],
  action: NewDecision['action'],
  act: Act,
  flags: DecideFlags,
  screen: Screen,
): Promise<boolean> {
  const entries = await Promise.all(ids.map((id) => resolvedAs(store, 'entry', id)));
  const [tests, expected] = [testsOf(flags.test), flags.expected ?? null];
  const decisions: NewDecision[] = [];
  for (const entry of entries) {
    const changes = await changesOf(flags, () => contentOf(store, entry));
    decisions.push({ ...act, entry, action, expected, tests, changes, undoes: flags.number ?? null });
  }
  // One decision fails as one, with its own exit code; of many each is told.
  if (decisions.length === 1) return told([await store.decide(decisions[0]!)], flags, screen);
  const results = await store.decideAll(decisions);
  if (flags.json) for (const result of results) screen.out(`${JSON.stringify(result)}\n`);
  const failed = results.filter(({ trouble }) => trouble !== null);
  for (const { entry, trouble } of failed) screen.note(`${entry}: ${sentence(trouble!.code, trouble!.params)}\n`);
  screen.note(`${counted(results.length - failed.length, 'decision')} made, ${failed.length} refused.\n`);
  return failed.length > 0;
}

function told(entries: readonly Entry[], flags: DecideFlags, screen: Screen): false {
  for (const entry of entries) {
    screen.out(flags.json ? `${JSON.stringify(entry)}\n` : `${entry.id}  ${statusOf(entry)}  “${entry.value.text}”\n`);
  }
  return false;
}

/** The changed fields; null when none is named. Errors: `cli.changes` for what is no field or no value of it. */
export async function changesOf(
  flags: Omit<DecideFlags, 'by'>,
  content: () => Promise<string>,
): Promise<Changes | null> {
  const { kind, binding, area, promisor, beneficiary, span } = flags;
  const said = {
    ...jsonOf(flags.changes),
    ...(kind === undefined ? {} : { kind }),
    ...(binding === undefined ? {} : { binding }),
    ...(area === undefined ? {} : { area: areaOf(area) }),
    ...(promisor === undefined ? {} : { promisor: await partiesOf(promisor) }),
    ...(beneficiary === undefined ? {} : { beneficiary: await partiesOf(beneficiary) }),
    ...(span === undefined ? {} : { spans: spansOf(span, await content()) }),
  };
  if (Object.keys(said).length === 0) return null;
  const read = Changes.strict().safeParse(said);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new WrongUse('cli.changes', { reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() });
}

function jsonOf(text: string | undefined): object {
  if (text === undefined) return {};
  try {
    const read: unknown = JSON.parse(text);
    if (read !== null && typeof read === 'object' && !Array.isArray(read)) return read;
  } catch {
    // Said below.
  }
  throw new WrongUse('cli.changes', { reason: 'it is not a JSON object' });
}

function areaOf(text: string): Area | null {
  if (text === 'none') return null;
  const area = AREAS.find((each) => each.toLowerCase() === text.toLowerCase());
  if (!area) throw new WrongUse('cli.area', { area: text, known: AREAS.join(', ') });
  return area;
}

async function partiesOf(text: string): Promise<PartyRef[]> {
  const { createGazetteer } = await import('../../src/parties/index.ts');
  const gazetteer = createGazetteer();
  return list(text).map((named) => {
    const { code, name } = gazetteer.resolve(named) ?? { code: named, name: named };
    return { code, name, span: null, inferred: 'person' };
  });
}

/** Errors: `cli.span` for what is not two places of the text, in order. */
function spansOf(texts: readonly string[], content: string) {
  return texts.map((text) => {
    const [start, end] = /^(\d+)-(\d+)$/.exec(text.trim())?.slice(1).map(Number) ?? [];
    if (start === undefined || end === undefined || start >= end || end > content.length) {
      throw new WrongUse('cli.span', { span: text, length: content.length });
    }
    return spanOf(content, start, end);
  });
}

function testsOf(texts: readonly string[] | undefined): Tests | null {
  if (texts === undefined) return null;
  const tests: Record<string, boolean | null> = Object.fromEntries(TESTS.map((name) => [name, null]));
  for (const text of texts) {
    const [name = '', answer] = text.split('=');
    if (!(name in tests) || (answer !== 'yes' && answer !== 'no')) {
      throw new WrongUse('cli.test', { test: text, known: TESTS.join(', ') });
    }
    tests[name] = answer === 'yes';
  }
  return Tests.parse(tests);
}

async function contentOf(store: Store, entry: string): Promise<string> {
  const found = await store.entry(entry);
  return found ? documentText(store, found.document.id) : '';
}

async function documentText(store: Store, id: string): Promise<string> {
  return (await store.document(id))?.text?.content ?? '';
}
