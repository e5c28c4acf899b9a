import type { Quoted } from '../quotations/find-quotations.ts';
import { blockAt, type WholeReading } from '../whole-reading.ts';
import type { Surroundings } from './attribute.ts';

// Text before a quotation in which its speaker is looked for: a long sentence, and some paragraphs for "he".
const SENTENCE = 500;
const EARLIER = 4000;
const AFTER = 200;

/** A reading with all quotations blanked out, so that names and verbs in them are nobody's attribution. */
export function blankQuotations(whole: WholeReading, quoted: readonly Quoted[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { open, close } of quoted) {
    parts.push(whole.text.slice(at, open), whole.text.slice(open, close + 1).replace(/[^\n]/g, ' '));
    at = close + 1;
  }
  return parts.join('') + whole.text.slice(at);
}

const ABBREVIATED =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Gov|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.\s$/u;

/** Where the sentence that runs up to `to` begins, not before `from`. */
function sentenceStart(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (text[at] !== ' ' || !'.!?'.includes(text[at - 1]!)) continue;
    const next = text.slice(at + 1, to).trimStart()[0] ?? '';
    const before = text.slice(Math.max(from, at - 10), at + 1);
    if (next !== next.toLowerCase() && !ABBREVIATED.test(before)) return at + 1;
  }
  return from;
}

/** What stands around a quotation. `blanked` is the reading without the words of quotations; time is bounded. */
export function surroundingsOf(whole: WholeReading, blanked: string, quoted: Quoted): Surroundings {
  const { open, close } = quoted;
  const index = blockAt(whole.blocks, open);
  const block = whole.blocks[index]!;
  const article = block.article;
  const start = sentenceStart(blanked, Math.max(block.start, open - SENTENCE), open);
  const before = blanked.slice(start, open);
  const lead = before.trim() === '' && index > 0 ? whole.blocks[index - 1]! : null;
  const introduced = lead !== null && (quoted.bare === true || /[:,]\s*$/.test(blanked.slice(lead.start, lead.end)));
  let first = index;
  while (first > 0 && whole.blocks[first - 1]!.article === article && open - whole.blocks[first]!.start < EARLIER)
    first--;
  const earliest = Math.max(whole.blocks[first]!.start, open - EARLIER);
  const end = whole.blocks[blockAt(whole.blocks, close)]?.end ?? close;
  const leadAt = lead ? sentenceStart(blanked, Math.max(lead.start, lead.end - SENTENCE), lead.end) : 0;
  return {
    before: introduced ? blanked.slice(leadAt, lead.end) : before,
    beforeAt: introduced ? leadAt : start,
    afterAt: close + 1,
    after: blanked.slice(close + 1, Math.min(end, close + AFTER)),
    earlier: blanked.slice(earliest, start),
    closed: /[.!?]\s*$/.test(whole.text.slice(Math.max(open, close - 3), close)),
  };
}
