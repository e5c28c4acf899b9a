import type { Block, Sentence } from '../model/index.ts';
import type { Gazetteer, PartyMention } from '../parties/index.ts';
import type { Reading } from '../text/index.ts';
import { capitalWords } from './capital-words.ts';
import { AMOUNT_OPENINGS, type AmountMention, findAmounts } from './fields/amounts/index.ts';
import { DATE_OPENINGS, type DateMention, findDates } from './fields/dates/index.ts';
import { mayHold } from './fields/openings.ts';
import { type Traces, tracesIn } from './fields/trackable.ts';
import type { Subject } from './phrases/subject.ts';
import type { Attribution } from './rules/attribution.ts';
import type { CueMatch } from './rules/cue-match.ts';
import type { Framed } from './rules/frames.ts';
import type { Tokens } from './tokens.ts';

/** What the fields of a sentence are read with; the same for all sentences of an article. */
export interface Readers {
  readonly findParties: Gazetteer['find'];
  readonly anchor: string | null;
  readonly content: string;
  /** How many speak in the text: none in a report, several in a joint text. */
  readonly voices: number;
  /** Whether a code is that of an office of one state. */
  readonly isOffice: (code: string) => boolean;
  /** Whether the text uses a word as a name. */
  readonly isName: (word: string) => boolean;
}

const NO_PARTIES: readonly PartyMention[] = [];
const NO_AMOUNTS: readonly AmountMention[] = [];
const NO_DATES: readonly DateMention[] = [];

// "This afternoon" is a time of today.
const DAYTIME = /^(morning|afternoon|evening)$/;

/**
 * One sentence as the rules see it: its words, and on demand its parties, amounts and dates, each found once and only where
 * a rule asks, since most sentences hold no statement.
 */
export class SentenceView {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly reading: Reading;
  readonly tokens: Tokens;
  cues: readonly CueMatch[] = [];
  /** The cues with their subjects, once the rules have looked at them. */
  framed: readonly Framed[] | null = null;
  /** Who is said to say it, once somebody has asked. */
  attribution: Attribution | null | undefined = undefined;
  /** It stands below a lead-in of what was done. */
  isBelowTold = false;
  /** It goes on from a lead-in that is only a subject: "Leaders:", and below it "agreed to". */
  isBelowSubject = false;
  /** Who stands before a colon with the verb right behind it: "Velmark: Will open three ports". */
  label: Subject | null = null;
  /** Who opens a sentence of items, and where they end, once somebody has asked. */
  opening: { readonly subject: Subject | null; readonly end: number } | null = null;
  private readonly readers: Readers;
  private parties: readonly PartyMention[] | null = null;
  private figures: readonly AmountMention[] | null = null;
  private times: readonly DateMention[] | null = null;
  private followed: Traces | null = null;

  constructor(sentence: Sentence, block: Block, reading: Reading, tokens: Tokens, readers: Readers) {
    this.sentence = sentence;
    this.block = block;
    this.reading = reading;
    this.tokens = tokens;
    this.readers = readers;
  }

  mentions(): readonly PartyMention[] {
    this.parties ??= this.findParties();
    return this.parties;
  }

  private findParties(): readonly PartyMention[] {
    const words = capitalWords(this.tokens);
    return words.length > 0 ? this.readers.findParties(this.reading.text, words) : NO_PARTIES;
  }

  amounts(): readonly AmountMention[] {
    this.figures ??= mayHold(this.tokens, AMOUNT_OPENINGS) ? findAmounts(this.reading.text) : NO_AMOUNTS;
    return this.figures;
  }

  dates(): readonly DateMention[] {
    this.times ??= mayHold(this.tokens, DATE_OPENINGS) ? findDates(this.reading.text, this.readers.anchor) : NO_DATES;
    return this.times;
  }

  /** Whether the sentence names the day of the text itself. */
  saysToday(): boolean {
    const { anchor } = this.readers;
    const { lower } = this.tokens;
    if (lower.some((word, at) => DAYTIME.test(word) && lower[at - 1] === 'this')) return true;
    return (
      lower.includes('today') ||
      lower.includes('tonight') ||
      this.dates().some(({ edtf }) => edtf !== null && edtf === anchor)
    );
  }

  /** Whether a token names an office of one state. */
  isOfficeAt(token: number): boolean {
    return this.mentionsIn(token, token + 1).some(({ code }) => this.readers.isOffice(code));
  }

  /** Whether one speaks in the text, and not several together or a reporter. */
  hasOneVoice(): boolean {
    return this.readers.voices === 1;
  }

  /** Whether nobody speaks in the text: it tells what others say. */
  isReport(): boolean {
    return this.readers.voices === 0;
  }

  /** What the sentence may say of how it is followed. */
  traces(): Traces {
    this.followed ??= tracesIn(this.reading.text);
    return this.followed;
  }

  /** The characters of the block that the sentence stands in, with its marks. */
  rawBlock(): string {
    return this.readers.content.slice(this.block.start, this.block.end);
  }

  /** The text of the block before the sentence, at most so many characters of it. */
  textBefore(most: number): string {
    return this.readers.content.slice(Math.max(this.block.start, this.sentence.start - most), this.sentence.start);
  }

  /** Whether the rest of the text uses the word at a token as a name. */
  isNameInText(at: number): boolean {
    return this.readers.isName(this.words(at, at + 1));
  }

  /** Parties named between two tokens (end exclusive). */
  mentionsIn(start: number, end: number): readonly PartyMention[] {
    if (end <= start) return [];
    const from = this.tokens.start[start]!;
    const to = this.tokens.end[end - 1]!;
    return this.mentions().filter((mention) => mention.start >= from && mention.end <= to + 1);
  }

  mentionIn(start: number, end: number): boolean {
    return this.mentionsIn(start, end).length > 0;
  }

  /** The words from token `start` to token `end` (exclusive) as read. */
  words(start: number, end: number): string {
    return end <= start ? '' : this.tokens.text.slice(this.tokens.start[start], this.tokens.end[end - 1]);
  }
}
