import { Trouble, WrongUse } from '../../model/index.ts';
import {
  type Act,
  type CoderMark,
  type CodingRound,
  type CodingStore,
  type Entry,
  type EntryPage,
  entryQuery,
  type FollowStore,
  type Marked,
  type Store,
} from '../../register/index.ts';
import { agreementByField, type FieldAgreement } from '../agreement/fields.ts';
import { type CodedItem, codedItems } from './items.ts';
import { codingsOf, type RoundAgreement, roundAgreement, SCALES } from './round-agreement.ts';
import { type Choice, scoreTrouble, settleScore, settleStatement } from './settling.ts';

/** What blind coding is done over: a register, what follows its entries up, and its rounds. */
export interface CodingDesk {
  readonly store: Store;
  readonly follow: FollowStore;
  readonly coding: CodingStore;
}

/** Entries read at a time. */
const PAGE = 1000;

/** Keeps what a coder says. Errors: as `CodingStore.mark`; of a score why it cannot stand (`follow.…`). */
export async function markInRound({ coding, follow }: CodingDesk, marked: Marked): Promise<CoderMark | null> {
  const { round: id, coder, mark, at } = marked;
  if (mark?.kind === 'score') {
    const round = await coding.round(id);
    if (round.subject.kind !== 'assessment') throw new Trouble('coding.kind', { round: id });
    const { guidelines, evidence } = await follow.followUps(mark.entry);
    const trouble = scoreTrouble(round, mark, coder, at, { guidelines, evidence });
    if (trouble !== null) throw new Trouble(trouble, { id: `${mark.party}, ${mark.entry}` });
  }
  return coding.mark(marked);
}

/** A revealed round with what there is to settle. Errors: `coding.no-round`; `coding.blind` while coders are at work. */
export async function itemsOfRound(
  { coding }: CodingDesk,
  id: string,
): Promise<{ readonly round: CodingRound; readonly marks: readonly CoderMark[]; readonly items: CodedItem[] }> {
  const round = await coding.round(id);
  if (round.state !== 'revealed') throw new Trouble('coding.blind', { round: id });
  const marks = await coding.marks(id, null);
  return { round, marks, items: codedItems(round, marks) };
}

/** How far the coders of a revealed round agree. Errors: as `itemsOfRound`. */
export async function agreementOfRound(desk: CodingDesk, id: string): Promise<RoundAgreement> {
  const { round, marks } = await itemsOfRound(desk, id);
  const { subject } = round;
  const stored = subject.kind === 'document' ? await desk.store.document(subject.document) : null;
  const text = stored?.text ? { length: stored.text.content.length, sentences: stored.text.sentences } : null;
  return roundAgreement(round, marks, text);
}

/** Agreement by field over the items of several revealed rounds together; all of them when none is named. */
export async function pooledAgreement(
  desk: CodingDesk,
  ids: readonly string[] = [],
): Promise<{ readonly rounds: readonly string[]; readonly fields: FieldAgreement[] }> {
  const all = await desk.coding.rounds(null);
  const rounds = ids.length > 0 ? ids : all.filter(({ state }) => state === 'revealed').map(({ id }) => id);
  const codings = [];
  for (const id of rounds) {
    const { round, items } = await itemsOfRound(desk, id);
    codings.push(...codingsOf(round, items));
  }
  return { rounds, fields: agreementByField(codings, undefined, SCALES) };
}

/** Settles one item of a revealed round. Errors: `coding.no-item`, `coding.choice`; as `CodingStore.settle`. */
export async function settleItem(
  desk: CodingDesk,
  id: string,
  { item: wanted, choice, act }: { readonly item: string; readonly choice: Choice; readonly act: Act },
): Promise<CodingRound> {
  const { round, items } = await itemsOfRound(desk, id);
  const item = items.find((each) => each.id === wanted);
  if (!item) throw new WrongUse('coding.no-item', { id: wanted });
  const { subject } = round;
  if (subject.kind === 'document') {
    const entries = await entriesOf(desk.store, subject.document);
    return desk.coding.settle(settleStatement(round, item, choice, entries, act));
  }
  const { guidelines, evidence } = await desk.follow.followUps(item.entry);
  return desk.coding.settle(settleScore(round, item, choice, { guidelines, evidence }, act));
}

/** Settles every item that nobody differs in and nobody settled yet, as the coders have it; gives how many. Errors: as `settleItem`. */
export async function settleAgreed(desk: CodingDesk, id: string, act: Act): Promise<number> {
  const { round, items } = await itemsOfRound(desk, id);
  const agreed = items.filter(({ differ, settled }) => differ.length === 0 && settled === null);
  for (const { id: item } of agreed) {
    await settleItem(desk, id, { item, choice: { take: round.coders[0]! }, act });
  }
  return agreed.length;
}

/** All entries of a document, whatever became of them. */
export async function entriesOf(store: Store, document: string): Promise<Entry[]> {
  const query = entryQuery({ documents: [document], limit: PAGE });
  const all: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const page: EntryPage = await store.entries({ ...query, after });
    all.push(...page.entries);
    if (page.after === null) return all;
    after = page.after;
  }
}
