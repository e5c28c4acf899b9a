/**
 * Writes the generated parts of `docs/coding.md`: the cues with their patterns and examples, and the tests of checkability with
 * their learned weights. Run it after a change of either: `node docs/make-coding.ts`. A test compares the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIAS, WEIGHTS } from '../src/extract/checkable/checkable-weights.ts';
import { CUE_EXAMPLES } from '../src/languages/en/cue-examples.ts';
import { CUES, type CueRow } from '../src/languages/index.ts';

export const CODING_PAGE = join(import.meta.dirname, 'coding.md');

/** What a test of checkability asks of a unit, by its name. */
export const TESTS: Readonly<Record<string, string>> = {
  amount: 'an amount is promised',
  cooperation: 'the object is cooperation, a relation or an effort',
  deadline: 'a dated deadline is named',
  'frame-announce': 'bound by announcing, launching or signing',
  'frame-commit': 'bound by “commit to” and its kin',
  'frame-item': 'an item of a list or an entry of a programme',
  'frame-reaffirm': 'bound by reaffirming',
  'frame-resolve': 'bound by another firm frame: pledge, agree, decide',
  'frame-support': 'bound by “support”',
  'frame-weak': 'bound by another weak frame: intend, aim, stand ready',
  'frame-will': 'bound by “will” and other futures',
  'frame-will-weak': 'bound by a future of trying: “will seek to”',
  'length-short': 'fewer than 5 words',
  'length-middle': '5 to 11 words',
  'length-long': '12 to 24 words',
  'length-very-long': '25 words or more',
  listed: 'bound by a sentence before: a lead-in, “this includes”',
  'means-by': '“by” stands in it',
  'means-including': '“including” stands in it',
  'means-through': '“through” stands in it',
  name: 'two words with capitals that name no party: an institution, a project, a law',
  negated: '“not” or “never” to do something',
  'new-thing': '“a”, “an” or “new” right after the verb',
  'noun-phrase': 'no verb: “a fund for divers”',
  passive: 'the subject undergoes it: “a school will be built”',
  purpose: '“to” stands in it',
  thing: 'a thing that is there or not: school, fund, report',
  'thing-near': 'such a thing stands next to the verb',
  'things-many': 'three such things or more',
  value: 'a value or a posture: friendship, stability, trust',
  'value-near': 'a value stands next to the verb',
  'values-many': 'two values or more',
  'verb-act': 'a verb of doing: build, provide, sign',
  'verb-change': 'a verb of more or less: increase, improve, facilitate',
  'verb-posture': 'a verb of posture: uphold, cherish, remain',
  'verb-soft': 'any other verb',
  'verb-strengthen': 'a posture that a thing behind it can make checkable: strengthen, promote, advance',
};

/** The page with its generated parts as they should be. */
export function withGenerated(page: string): string {
  return replacePart(replacePart(page, 'cues', cueTable()), 'weights', weightTable());
}

/** Replaces what stands between the marks of a part; throws where the page lacks them. */
function replacePart(page: string, name: string, content: string): string {
  const open = `<!-- ${name}: written by docs/make-coding.ts -->\n`;
  const close = `<!-- end of ${name} -->`;
  const from = page.indexOf(open);
  const to = page.indexOf(close, from);
  if (from < 0 || to < 0) throw new Error(`docs/coding.md has no part "${name}"`);
  return `${page.slice(0, from)}${open}\n${content}\n\n${page.slice(to)}`;
}

function cueTable(): string {
  const ids = [...new Set(CUES.map((row) => row.id))];
  const head =
    '| cue | makes | binding | followed by | matches | does not match |\n| --- | --- | --- | --- | --- | --- |';
  const patterns = CUES.map((row) => `${row.id.padEnd(26)}${row.pattern}`);
  return [
    `${ids.length} cues in ${CUES.length} rows.`,
    [head, ...ids.map(cueLine)].join('\n'),
    'Their patterns:',
    `\`\`\`text\n${patterns.join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function cueLine(id: string): string {
  const row = CUES.find((cue) => cue.id === id)!;
  const examples = CUE_EXAMPLES[id] ?? { match: [], not: [] };
  const makes = row.kind === 'frame' ? 'nothing' : row.kind;
  const cells = [
    `\`${id}\``,
    makes,
    row.kind === 'frame' ? '' : row.binding,
    followedBy(row),
    lines(examples.match),
    lines(examples.not),
  ];
  return `| ${cells.join(' | ')} |`;
}

const lines = (sentences: readonly string[]): string =>
  sentences.map((text) => text.replaceAll('|', '\\|')).join('<br>');

const MOODS: Readonly<Record<CueRow['mood'], string>> = {
  base: 'do',
  nominal: 'to do, doing, a noun',
  noun: 'a noun',
  ing: 'doing',
  clause: 'a clause',
  none: 'anything',
};

const NEEDS: Readonly<Record<NonNullable<CueRow['needs']>, string>> = {
  amount: 'with an amount',
  'own-subject': 'said by the speakers',
  terms: 'under an agreement',
  future: 'with "which will" behind',
  others: 'with somebody else named who is "to" do it',
  'set-phrase': 'in a set phrase: "take measures", "set up"',
};

function followedBy(row: CueRow): string {
  const owner =
    row.owner === 'possessor' ? ['binds whose it is'] : row.owner === 'agent' ? ['binds whom it is by'] : [];
  return [MOODS[row.mood], ...(row.needs ? [NEEDS[row.needs]] : []), ...owner].join('; ');
}

function weightTable(): string {
  const rows = Object.entries(WEIGHTS)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, weight]) => `| \`${name}\` | ${shown(weight)} | ${TESTS[name] ?? ''} |`);
  return [
    '| test | weight | holds where |',
    '| --- | ---: | --- |',
    `| (start) | ${shown(BIAS)} | always |`,
    ...rows,
  ].join('\n');
}

const shown = (weight: number): string => (weight < 0 ? `−${(-weight).toFixed(2)}` : weight.toFixed(2));

if (import.meta.main) writeFileSync(CODING_PAGE, withGenerated(readFileSync(CODING_PAGE, 'utf8')));
