import {
  isLevel,
  type Standing,
  stageFigures,
  standings,
  type Total,
  totals,
  umbrellaGaps,
} from '../../../src/follow/index.ts';
import type { Evidence } from '../../../src/model/index.ts';
import type { Entry, FollowUps } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { evidenceList, figureOf } from './evidence.ts';
import { counted, grouped } from './fields.ts';
import { followUpHead, labelOf } from './follow-up.ts';
import { safeLine, wrapped } from './measure.ts';

/** What is known of the follow-up of a register, and what its entries are called. */
export interface Followed {
  readonly known: FollowUps;
  readonly names: ReadonlyMap<string, string>;
  /** The day that is taken for today (YYYY-MM-DD). */
  readonly on: string;
}

/** What became of one entry: status, targets by publisher, stages, parts, evidence; empty where nobody put anything down. */
export function becameText(entry: Entry, family: readonly Entry[], followed: Followed, screen: Screen): string {
  const { known, names, on } = followed;
  const own = known.evidence.filter((each) => each.entry === entry.id);
  const [standing] = standings([entry], known, on);
  if (!isFollowed(standing!, own, family)) return '';
  const sorted = own.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return [
    `\n${screen.paint('bold', 'What became of it')}\n`,
    followUpHead(entry.id, known, screen),
    lines([...lateLines(standing!), ...stageLines(own), ...partLines(entry, family, followed)], screen),
    `${screen.paint('bold', `Evidence (${own.length})`)}\n`,
    own.length === 0 ? 'Nobody has put anything down yet: unknown.\n' : evidenceList(sorted, names, screen),
  ].join('');
}

function isFollowed({ step, targets }: Standing, own: readonly Evidence[], family: readonly Entry[]): boolean {
  return own.length + targets.length + family.length > 0 || step !== 'not-yet-assessed';
}

function lines(all: readonly string[], screen: Screen): string {
  const text = all.flatMap((line) => wrapped(safeLine(line), screen.columns));
  return text.length === 0 ? '' : `${text.join('\n')}\n\n`;
}

const LATE = {
  late: 'Late: the deadline is past, and what is known does not show all of it delivered.',
  passed: 'The deadline is past, and how far it is is unknown. That does not mean that it was not done.',
} as const;

function lateLines({ late, due, disputed, reopened }: Standing): string[] {
  return [
    ...(late === null ? [] : [`${LATE[late]} (${due})`]),
    ...(disputed ? ['Disputed: publishers do not agree. What each says stands side by side.'] : []),
    ...(reopened ? ['The status rests on evidence that was taken back since: look again.'] : []),
  ];
}

/** Promised, allocated, disbursed, delivered, each apart; nothing where no figure has a stage. */
function stageLines(own: readonly Evidence[]): string[] {
  const stages = stageFigures(own);
  if (stages.every(({ figures }) => figures.length === 0)) return [];
  const said = (each: Evidence) => {
    const rest = [each.publisher, each.date, each.bearing === 'before' && 'before the promise'];
    return `${figureOf({ ...each, stage: null })} (${rest.filter(Boolean).join(', ')})`;
  };
  return [
    'On its way (each stage is another thing: nothing is added up)',
    ...stages.map(({ stage, figures }) => `- ${stage}: ${figures.map(said).join('; ') || 'no figure found: unknown'}`),
  ];
}

const RELATIONS = {
  'part-of': ['part of', 'has the part'],
  restates: ['says again', 'said again by'],
  repeats: ['repeats', 'repeated by'],
  replaces: ['replaces', 'replaced by'],
} as const;

function partLines(entry: Entry, family: readonly Entry[], { known, names }: Followed): string[] {
  const nameOf = (id: string) => names.get(id) ?? id.slice(0, 8);
  const links = known.links.filter(({ from, to }) => from === entry.id || to === entry.id);
  if (links.length === 0) return [];
  const words = links.map(({ from, to, relation }) => {
    const [own, other] = RELATIONS[relation];
    return from === entry.id ? `- ${own} ${nameOf(to)}` : `- ${other} ${nameOf(from)}`;
  });
  return [...words, ...totalLines([entry, ...family], known, names)];
}

/** Totals by unit and currency, with what they leave out and why; levels to be reached enter none. */
export function totalLines(entries: readonly Entry[], known: FollowUps, names: ReadonlyMap<string, string>): string[] {
  const nameOf = (id: string) => names.get(id) ?? id.slice(0, 8);
  const amounts = entries.flatMap(({ id, value }) =>
    value.amounts.filter(({ unit }) => unit !== 'percent').map(({ span: _, ...amount }) => ({ entry: id, ...amount })),
  );
  const [levels, addends] = [true, false].map((level) =>
    amounts.filter((each) => isLevel(each, known.indicators) === level),
  );
  const told = totals(addends!, known.links).map((total) => {
    const out = total.leftOut.map(
      ({ entry, why, with: other }) => `${nameOf(entry)} (${RELATIONS[why][0]} ${nameOf(other)})`,
    );
    const left = out.length === 0 ? '' : `; left out: ${out.join(', ')}`;
    return `Total: ${totalText(total)} in ${counted(total.counts.length, 'commitment')}${left}`;
  });
  const apart = levels!.map(({ entry, value, unit, currency }) => {
    const amount = grouped(value);
    return `Not added: ${nameOf(entry)}, ${amount} ${currency ?? unit}: a level to be reached, no sum that is given`;
  });
  const gaps = umbrellaGaps(addends!, known.links).map(
    ({ umbrella, whole, parts }) =>
      `The parts of ${nameOf(umbrella)} come to ${grouped(parts)}, the whole is ${grouped(whole)}`,
  );
  return [...told, ...apart, ...gaps];
}

function totalText({ value, max, unit, currency, bounded }: Total): string {
  const ends = max > value ? `${grouped(value)} to ${grouped(max)}` : grouped(value);
  return `${ends} ${currency ?? unit}${bounded.length > 0 ? ' (some are bounds)' : ''}`;
}

/** How all commitments of a document stand, one a line, with the counts and the totals; empty where nobody follows any. */
export function standingTable(entries: readonly Entry[], { known, names, on }: Followed, screen: Screen): string {
  const touched = new Set([...known.evidence, ...known.statuses, ...known.indicators].map(({ entry }) => entry));
  const shown = entries.filter(({ id, value }) => value.kind === 'commitment' || touched.has(id));
  if (!shown.some(({ id }) => touched.has(id))) return '';
  const states = standings(shown, known, on);
  const rows = shown.map((entry, index) => {
    const { step, other, disputed, late, evidence } = states[index]!;
    const label = (names.get(entry.id) ?? entry.id.slice(0, 8)).padEnd(9);
    const status = other === null ? labelOf(step) : `${labelOf(step)} or ${labelOf(other)}`;
    const flags = [disputed && 'disputed', late === 'late' && 'late', late === 'passed' && 'deadline past'];
    const rest = [...flags.filter(Boolean), counted(evidence, 'piece of evidence', 'pieces of evidence')];
    return `${label} ${screen.paint('bold', status)} · ${rest.join(' · ')}\n${indented(entry.value.text, screen)}`;
  });
  const unknown = states.filter(({ look }) => look === 'unknown').length;
  const looks = (['done', 'under-way', 'not-done'] as const).map(
    (look) => `${states.filter((each) => each.look === look).length} ${look.replace('-', ' ')}`,
  );
  const count = `${[...looks, `${unknown} unknown`].join(', ')}; ${states.filter(({ late }) => late === 'late').length} late, ${states.filter(({ disputed }) => disputed).length} disputed. Unknown is not the same as not done.`;
  return `\n${screen.paint('bold', 'What became of them')}\n${rows.join('')}\n${lines([count, ...totalLines(shown, known, names)], screen)}`;
}

function indented(text: string, screen: Screen): string {
  return wrapped(safeLine(text), screen.columns - 10)
    .map((line) => `          ${line}\n`)
    .join('');
}
