import { proposedFact, type SaidOfFact } from '../../../src/follow/index.ts';
import { type Evidence, WrongUse } from '../../../src/model/index.ts';
import type { EvidenceProposal, FollowStore } from '../../../src/register/index.ts';
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

/** The fact as the flags say it. */
function factOf(proposal: EvidenceProposal, flags: EvidenceFlags): Evidence {
  const names = [
    'kind',
    'bearing',
    'date',
    'what',
    'unit',
    'currency',
    'stage',
    'series',
    'publisher',
    'via',
    'published',
    'disputes',
  ];
  const said = Object.fromEntries(
    names.flatMap((name) => (typeof flags[name] === 'string' ? [[name, flags[name]]] : [])),
  );
  const value = flags.value === undefined ? null : Number(flags.value);
  if (value !== null && !Number.isFinite(value))
    throw new WrongUse('follow.value', { value: String(flags.value), flag: '--value' });
  return proposedFact(proposal, { ...said, value } as SaidOfFact);
}
