import { type Evidence, WrongUse } from '../../../src/model/index.ts';
import { daysOf, type EvidenceProposal, type FollowStore } from '../../../src/register/index.ts';
import { systemClock } from '../../../src/world/index.ts';
import type { EvidenceFlags } from '../commands/evidence.ts';
import type { EvidenceDesk } from '../evidence.ts';
import { counted } from '../show/fields.ts';
import { proposedEvidenceList } from '../show/restatements.ts';
import { numberOf, whatIsMeant } from './restatements.ts';

/** Proposals that are listed at most. */
const SHOWN = 200;

/** Lists passages that may be evidence and were not decided on; of an entry, a document, or all. */
export async function listProposedEvidence(
  what: string | undefined,
  flags: EvidenceFlags,
  desk: EvidenceDesk,
): Promise<void> {
  const of = await whatIsMeant(what, desk);
  const { items } = await desk.follow.evidenceProposals({ ...of, state: 'proposed', after: null, limit: SHOWN });
  if (flags.json) return desk.screen.out(items.map((each) => `${JSON.stringify(each)}\n`).join(''));
  desk.screen.out(proposedEvidenceList(items, desk.screen));
  desk.screen.note(`${counted(items.length, 'passage')} proposed as evidence.\n`);
}

/** Makes evidence of a proposed passage, or remembers that it is none. */
export async function decideProposedEvidence(
  action: 'accept' | 'reject',
  number: string | undefined,
  flags: EvidenceFlags,
  { follow, screen }: EvidenceDesk,
): Promise<void> {
  const id = numberOf(number);
  if (typeof flags.by !== 'string') throw new WrongUse('follow.needs', { flag: '--by' });
  const proposal = action === 'accept' ? await proposalOf(follow, id) : null;
  const evidence = proposal && factOf(proposal, flags);
  const act = { by: flags.by, at: systemClock.now(), why: typeof flags.why === 'string' ? flags.why : null };
  const decided = await follow.decideEvidence({ id, action, evidence, ...act });
  screen.out(flags.json ? `${JSON.stringify(decided)}\n` : `${decided.evidence ?? action}\n`);
}

async function proposalOf(follow: FollowStore, id: number): Promise<EvidenceProposal | null> {
  const query = { entry: null, document: null, state: null, after: id + 1, limit: 1 };
  return (await follow.evidenceProposals(query)).items.find((each) => each.id === id) ?? null;
}

/** The fact as the flags say it; what they leave open comes from the document that tells it. */
export function factOf({ document, passage, entry }: EvidenceProposal, flags: EvidenceFlags): Evidence {
  const said = (flag: string) => (typeof flags[flag] === 'string' ? String(flags[flag]) : null);
  const date = said('date') ?? (daysOf(document.date).first === null ? null : document.date);
  const value = said('value') === null ? null : Number(said('value'));
  if (value !== null && !Number.isFinite(value))
    throw new WrongUse('follow.value', { value: said('value')!, flag: '--value' });
  return {
    id: 'proposed',
    entry,
    reason: null,
    kind: (said('kind') as Evidence['kind'] | null) ?? (value === null ? 'event' : 'figure'),
    bearing: (said('bearing') as Evidence['bearing'] | null) ?? 'for',
    date,
    what: said('what') ?? passage.read,
    value,
    max: null,
    bound: null,
    unit: said('unit'),
    currency: said('currency'),
    stage: said('stage') as Evidence['stage'],
    series: said('series'),
    publisher: said('publisher') ?? document.publisher ?? document.title ?? document.name,
    via: said('via'),
    published: document.date,
    relayed: document.role === 'secondary',
    place: { kind: 'span', document: document.id, span: passage.span },
    disputes: said('disputes'),
  };
}
