import { CUES } from '../languages/index.ts';
import type { Block, Statement, TextDocument } from '../model/index.ts';
import type { Gazetteer } from '../parties/index.ts';
import { createReader } from '../text/index.ts';
import { settingsOf } from './article-setting.ts';
import { documentNames } from './document-names.ts';
import { AreaContext } from './fields/area-context.ts';
import { deadlineOfLead } from './fields/by-when.ts';
import { metIn } from './fields/met.ts';
import { peopleIn } from './fields/people.ts';
import { promisorOf, type Speakers, withKnownMembers } from './fields/who.ts';
import { likelyCandidates } from './likely/likely.ts';
import type { Around } from './likely/tests.ts';
import { regionsOf } from './region-before.ts';
import { isTitled } from './rules/bold-title.ts';
import type { Candidate } from './rules/candidate.ts';
import { type Before, clauseCandidates } from './rules/clause-candidates.ts';
import { indexCues } from './rules/cue-match.ts';
import { cuesIn } from './rules/headline.ts';
import { includesCandidate } from './rules/includes-candidate.ts';
import { opensBlock } from './rules/item-title.ts';
import { behindLabel, itemCandidate, type LeadIn, leadInOf, programmeCandidate } from './rules/lead-in.ts';
import { breaksOff, isPreamble, leadsBelow, opensList } from './rules/list.ts';
import { subjectBefore } from './rules/subject-before.ts';
import {
  doesItself,
  labelLeadOf,
  opensWithCue,
  partyAlone,
  subjectLeadOf,
  withSubjectOf,
} from './rules/subject-lead.ts';
import { isEnumerated, isUnmarkedItem } from './rules/unmarked-item.ts';
import { type Readers, SentenceView } from './sentence-view.ts';
import { statementsOf } from './statements-of.ts';
import { readersFor } from './text-readers.ts';
import type { Setting } from './to-statement.ts';
import { Tokeniser } from './tokenise.ts';

export interface ExtractOptions {
  /** EDTF date of the text, from which "in the next three years" is reckoned; null if not known. */
  readonly date: string | null;
  /** Party codes of who speaks (one state, a group, several for a joint text); empty for a report. */
  readonly speaker: readonly string[];
  readonly parties: Gazetteer;
  /** Give every test of checkability as a reason, also those that weigh next to nothing: for training. */
  readonly allTests?: boolean;
  /** Called with each sentence that makes no statement, and what the sentences before give to it: for telling why. */
  readonly onUnfound?: (view: SentenceView, before: Before) => void;
  /** Called with each sentence that no rule takes and that has a form of undertakings, and what holds of it: for training. */
  readonly onLikely?: (view: SentenceView, tests: readonly string[]) => void;
}

const CUE_INDEX = indexCues(CUES);

/** What the reading of one sentence leaves for the next. */
interface State {
  /** The last sentences of the article, newest last, for a "they" to look back to. */
  views: SentenceView[];
  candidate: Candidate | null;
  /** Who is bound by it; asked for by few of the sentences that follow. */
  codes: () => readonly string[];
  /** The block of the last sentence that said something. */
  promised: number;
  leads: LeadIn[];
  /** The party that the heading above, or the cell of a table before, names and nothing else. */
  about: LeadIn | null;
  /** The block of the last item that has no marker. */
  unmarked: number;
  /** What the last sentence says; empty for nothing. */
  previous: Candidate['kind'] | '';
  areas: AreaContext;
  article: number;
  /** The whole text is this one sentence. */
  alone: boolean;
}

/**
 * The statements of a document in reading order: commitments, vague promises, proposals and calls, each with its words and
 * fields. Pure: the same document and options give the same records.
 */
export function extract(doc: TextDocument, options: ExtractOptions): Statement[] {
  const { parties, speaker } = options;
  const base = speakersOf(doc, options);
  const articleOf = settingsOf(doc, base);
  const regionAt = regionsOf(doc, base);
  const state: State = {
    ...FRESH,
    views: [],
    leads: [],
    areas: new AreaContext(),
    article: -1,
    alone: doc.sentences.length === 1,
  };
  const found: Found[] = [];
  const settingOf = ({ block, sentence }: SentenceView): Setting => ({
    ...articleOf(block),
    areas: state.areas.prior(),
    region: () => regionAt(sentence.start),
    allTests: options.allTests ?? false,
  });
  const common = { ...readersFor(doc.content, speaker, parties), isName: documentNames(doc.content) };
  const readers: Readers[] = [];
  const readersOf = (block: Block): Readers => {
    readers[block.article] ??= { ...common, anchor: articleOf(block).anchor };
    return readers[block.article]!;
  };
  for (const view of viewsOf(doc, readersOf)) {
    const { block } = view;
    if (block.article !== state.article)
      Object.assign(state, FRESH, { views: [], leads: [], areas: new AreaContext(), article: block.article });
    const before = options.onUnfound ? [...state.views] : state.views;
    const around = aroundOf(state, view);
    const announced = isAnnounced(state, view);
    let candidates = readSentence(view, state, articleOf(block).speakers);
    state.previous = candidates[0]?.kind ?? '';
    if (candidates.length === 0 && block.kind !== 'heading') {
      const subject = () => subjectBefore(state.views.filter((other) => other !== view));
      candidates = likelyCandidates(view, { subject, announced }, around, options.onLikely);
      const above = aboveOf(view, state);
      if (above) candidates = withSubjectOf(above, view, candidates);
    }
    if (candidates.length > 0) found.push({ view, candidates, setting: settingOf(view), before });
    else if (options.onUnfound) found.push({ view, candidates, setting: null, before });
    if (block.kind !== 'heading') state.areas.pass(view.tokens);
  }
  return statementsOfAll(found, options);
}

/** Who speaks, with whose people the text names and whom it says they met. */
function speakersOf(doc: TextDocument, { date, parties, speaker }: ExtractOptions): Speakers {
  const people = peopleIn(doc.content, parties);
  const alone = withKnownMembers({ codes: speaker, date, parties, basis: 'speaker', people });
  return { ...alone, met: metIn(doc, alone) };
}

/** A sentence with what it says, and what held for it when it was read. */
interface Found {
  readonly view: SentenceView;
  readonly candidates: readonly Candidate[];
  readonly setting: Setting | null;
  readonly before: readonly SentenceView[];
}

/**
 * Makes the statements when all sentences have been read: rules that take turns drive each other out of the processor's nearest
 * memory, so that each kind is better done for all sentences at a time.
 */
function statementsOfAll(found: readonly Found[], options: ExtractOptions): Statement[] {
  const statements: Statement[] = [];
  for (const { view, candidates, setting, before } of found) {
    const made = setting ? statementsOf(view, candidates, setting) : NO_STATEMENTS;
    if (made.length > 0) statements.push(...made);
    else options.onUnfound?.(view, { subject: () => subjectBefore(before), announced: false });
  }
  return statements;
}

// Sentences are split into words so many at a time before the rules look at them: a short loop that stays in the processor's
// nearest memory takes two thirds of the time that it takes between rules, which drive it out.
const BATCH = 64;

function* viewsOf(doc: TextDocument, readersOf: (block: Block) => Readers): Generator<SentenceView> {
  const reader = createReader(doc);
  const tokeniser = new Tokeniser();
  for (let from = 0; from < doc.sentences.length; from += BATCH) {
    const views = doc.sentences.slice(from, from + BATCH).map((sentence, at) => {
      const block = doc.blocks[sentence.block]!;
      const reading = reader.sentence(from + at);
      return new SentenceView(sentence, block, reading, tokeniser.read(reading), readersOf(block));
    });
    for (const view of views) if (view.block.kind !== 'heading') view.cues = cuesIn(view, CUE_INDEX);
    yield* views;
  }
}

const NO_STATEMENTS: readonly Statement[] = [];

const FRESH = { candidate: null, about: null, codes: () => [], promised: -1, unmarked: -1, previous: '' } as const;

// How many sentences back a "they" looks for whom it stands for.
const MEMORY = 10;

/** The sentence before, in the same block, promises. */
function isAnnounced({ candidate, promised }: State, view: SentenceView): boolean {
  return candidate?.kind === 'promise' && promised === view.sentence.block;
}

function aroundOf(state: State, view: SentenceView): Around {
  return { previous: state.previous, lead: isUnmarked(view, state) ? '' : leadOf(state.leads) };
}

function leadOf(leads: readonly LeadIn[]): string {
  const lead = leads.findLast(({ clauses }) => !clauses);
  return lead?.silent ? 'told' : (lead?.kind ?? '');
}

/** What a sentence says, before it is cut into units; leaves for the next ones what it gives to them. */
function readSentence(view: SentenceView, state: State, speakers: Speakers): readonly Candidate[] {
  const codes = (candidate: Candidate) => promisorOf(view, candidate, speakers).map((party) => party.code);
  if (view.block.kind === 'heading') {
    state.areas.open(view.tokens);
    if (state.leads.length > 0 && !isEnumerated(view)) state.leads = leadsBelow(state.leads, view);
    // A line "Leaders:" has the form of a heading.
    const lead = opensList(view) && state.leads.length === 0 ? subjectLeadOf(view, codes, -1) : null;
    if (lead) state.leads.push(lead);
    const party = partyAlone(view, codes);
    if (party || view.block.level <= (state.about?.level ?? 0)) state.about = party;
    return [];
  }
  if (isUnmarkedItem(view, state.leads.at(-1), state.unmarked)) state.unmarked = view.sentence.block;
  const level = view.block.kind === 'item' ? view.block.level : isUnmarked(view, state) ? 0 : -1;
  if (state.leads.length > 0 && (level >= 0 || !isEnumerated(view)) && !isPreamble(view))
    state.leads = state.leads.filter((lead) => lead.level < level || isLabelOf(view, lead));
  if (view.block.kind !== 'item') state.about = partyAlone(view, codes) ?? keptAbout(view, state);
  const candidates = candidatesOf(view, state, speakers.basis === 'reported' ? [] : speakers.codes);
  if (opensList(view) || breaksOff(view)) {
    const free = state.leads.length === 0 && candidates.length === 0;
    const listed = opensList(view) ? leadInOf(view, candidates, codes, level) : null;
    const lead = listed ?? (free ? subjectLeadOf(view, codes, level) : null);
    if (lead) state.leads.push({ ...lead, inherited: { ...lead.inherited, deadline: deadlineOfLead(view) } });
  }
  const label = opensBlock(view) ? labelLeadOf(view, candidates, codes, level) : null;
  if (label) state.leads.push(label);
  if (state.views.push(view) > MEMORY) state.views.shift();
  remember(view, state, candidates, codes);
  return candidates;
}

const isUnmarked = (view: SentenceView, state: State) => state.unmarked === view.sentence.block;
const isItemOf = (view: SentenceView, state: State) => view.block.kind === 'item' || isUnmarked(view, state);

/** The label of the item that the sentence stands in: "Velmark: Will open three ports. Will train pilots." */
const isLabelOf = (view: SentenceView, lead: LeadIn) => lead.clauses === true && lead.block === view.sentence.block;

/** A paragraph that does not go on from "Velmark" in a line of its own ends what is said of it. */
function keptAbout(view: SentenceView, { about }: State): LeadIn | null {
  return about && (view.block.kind === 'cell' || about.level > 0 || opensWithCue(view)) ? about : null;
}

/** The lead-in, the label or the heading that says nothing but whose the clauses of this sentence are; null for none. */
function aboveOf(view: SentenceView, { leads, about, unmarked }: State): LeadIn | null {
  const lead = leads.at(-1) ?? about;
  if (!lead?.clauses) return null;
  if (isLabelOf(view, lead)) return lead;
  const isItem = view.block.kind === 'item' || unmarked === view.sentence.block;
  return opensBlock(view) && (isItem || (lead === about && opensWithCue(view))) ? lead : null;
}

/** The rules in reading order: what the clauses say, then what an item or a "this includes" takes from before. */
function candidatesOf(view: SentenceView, state: State, speakers: readonly string[]): readonly Candidate[] {
  const includes = state.candidate && includesCandidate(view, state.candidate, state.codes);
  if (includes) return [includes];
  const lead = state.leads[state.leads.length - 1];
  view.isBelowTold = lead?.silent === true && !lead.nouns;
  const above = aboveOf(view, state);
  view.isBelowSubject = above !== null;
  const clauses = clauseCandidates(view, view.cues, {
    subject: () => subjectBefore(state.views),
    announced: isAnnounced(state, view),
  });
  if (above && clauses.length > 0) return withSubjectOf(above, view, clauses);
  if (!opensBlock(view) || (clauses.length > 0 && !lead)) return clauses;
  const isItem = isItemOf(view, state);
  if ((!isItem && (lead || (!state.alone && behindLabel(view) === 0))) || isTitled(view, lead)) return clauses;
  const programme = programmeCandidate(view, state.alone);
  if (programme && above && doesItself(above, speakers)) return withSubjectOf(above, view, [programme]);
  if (!lead || (isItem && lead.clauses)) return programme ? [programme] : clauses;
  if (!isItem) return clauses;
  const item = itemCandidate(view, lead);
  if (!item) return clauses;
  return [
    item,
    ...clauses.filter(
      (candidate) => candidate.subject.type !== 'none' && candidate.subject.start > 0 && candidate.kind === 'call',
    ),
  ];
}

function remember(
  view: SentenceView,
  state: State,
  candidates: readonly Candidate[],
  codes: (candidate: Candidate) => readonly string[],
): void {
  const last = candidates[candidates.length - 1];
  if (last) {
    state.promised = view.sentence.block;
    state.candidate = last;
    // Reckoned at once: a function that did it later would keep the sentence and its buffers past their time.
    const bound = codes(last);
    state.codes = () => bound;
  }
  if (!last && view.block.kind !== 'item') state.candidate = null;
}
