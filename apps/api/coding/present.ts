import { entriesOf, scoredCells } from '../../../src/follow/index.ts';
import { type Entry, NOTHING_GIVEN, type CodingRound as RegisterRound } from '../../../src/register/index.ts';
import type { Candidate, CodingRound, RoundCell } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import { Refused } from '../problem.ts';
import type { Services } from '../services.ts';

/** A round as whoever asks sees it. */
export async function presentRound(round: RegisterRound, viewer: string | null, shelf: Shelf): Promise<CodingRound> {
  const { subject } = round;
  const document = subject.kind === 'document' ? (await shelf.document(subject.document)).label : null;
  return { ...round, document, mine: viewer !== null && round.coders.includes(viewer) };
}

/** What the program proposed in a document that coders may take over; never what people decided. */
export async function candidatesOf({ subject }: RegisterRound, { store }: Services): Promise<Candidate[]> {
  if (subject.kind !== 'document' || !subject.candidates) return [];
  const entries = await entriesOf(store, subject.document);
  const proposed = entries.filter(({ made, status }) => !made && status !== 'withdrawn');
  return proposed.map(({ id, proposed: value }) => ({ id, value }));
}

/** The parties and commitments of a round of scores, with what each score has to go by. */
export async function cellsOf({ subject }: RegisterRound, services: Services): Promise<RoundCell[]> {
  if (subject.kind !== 'assessment') return [];
  const { guidelines, evidence } = await services.follow.followUps(null);
  const gazetteer = services.gazetteer(NOTHING_GIVEN);
  const entries = new Map<string, Entry>();
  for (const { entry: id } of subject.cells) {
    if (!entries.has(id)) entries.set(id, await entryOf(id, services));
  }
  return subject.cells.map(({ entry: id, party }) => {
    const entry = entries.get(id)!;
    return {
      entry: id,
      party,
      partyName: gazetteer.get(party)?.name ?? party,
      text: entry.value.text,
      document: entry.document,
      guideline: guidelines.filter((each) => each.entry === id).sort((a, b) => b.version - a.version)[0] ?? null,
      evidence: evidence.filter((each) => each.entry === id),
    };
  });
}

/** The cells of commitments and parties (`scoredCells`). Errors: 404 `register.no-entry`; 422 `coding.no-party`. */
export async function cellsFor(
  ids: readonly string[],
  parties: readonly string[],
  services: Services,
): Promise<{ entry: string; party: string }[]> {
  const entries = await Promise.all([...new Set(ids)].map((id) => entryOf(id, services)));
  const gazetteer = services.gazetteer(NOTHING_GIVEN);
  const cells = scoredCells(entries, parties, (code, date) => gazetteer.membersAt(code, date));
  if (cells.length === 0) throw new Refused(422, 'coding.no-party');
  return cells;
}

async function entryOf(id: string, { store }: Services): Promise<Entry> {
  const entry = await store.entry(id);
  if (!entry) throw new Refused(404, 'register.no-entry', { id });
  return entry;
}
