import type { SentenceView } from '../sentence-view.ts';
import { behindTitle, isBehindTitle } from './item-title.ts';

/**
 * Whether a block opens with a title in bold print: "**Open Ports:** The Compact …", or is nothing else. A title names what the
 * text under it is about; it promises nothing, though it often has the form of an item ("Open Ports"). `block` is the block's text
 * as it stands in the document, with its list marker.
 */
export function opensWithTitle(block: string): boolean {
  const open = MARKER.exec(block)![0].length;
  const marks = BOLD.find((each) => block.startsWith(each, open));
  if (!marks) return false;
  const from = open + marks.length;
  const close = block.indexOf(marks, from);
  if (close < 0) return false;
  const inside = block.slice(from, close).trimEnd();
  // "**1.** Open three ports".
  if (!/\p{L}/u.test(inside)) return false;
  const rest = block.slice(close + marks.length).trimStart();
  return rest === '' || /[:.]$/.test(inside) || /^[:.]/.test(rest) || isHeadline(inside, rest);
}

/**
 * Whether an item is a title and no more than that. "Velmark will:", "- **Build three ports by opening the shore.**": in bold print
 * that ends in a stop and finishes the sentence of its lead-in it is none, and "**Ports:** Build three ports" goes on behind it.
 */
export function isTitled(view: SentenceView, lead: { readonly unfinished?: boolean } | undefined): boolean {
  const block = view.rawBlock();
  if (isBehindTitle(view)) return false;
  if (!opensWithTitle(block) || (lead?.unfinished && BOLD_SENTENCE.test(block))) return false;
  // "**Ports: Build Friendship.** We will …": all of it is the title.
  return behindTitle(view) === 0 || endsInBold(view);
}

/** Whether the last words of the sentence are in bold print. */
export function endsInBold(view: SentenceView): boolean {
  return view.rawBlock().endsWith('**', view.sentence.end - view.block.start);
}

/** "**Open Ports for Trade** The Compact will …": words with capitals, and behind them a sentence of its own. */
function isHeadline(inside: string, rest: string): boolean {
  const words = inside.replaceAll(TAG, ' ').match(WORD) ?? [];
  const long = words.filter((word) => word.length > 3);
  return words.length > 2 && long.every((word) => word[0] !== word[0]!.toLowerCase()) && /^(?:\*\*)?[A-Z]/.test(rest);
}

const TAG = /<[^<>]*>/g;
const WORD = /\p{L}+/gu;

const MARKER = /^\s*(?:[-*•–·○▪]\s+|\(?\w{1,3}[.)]\s+)?/;
// Of six words at least: "Open Ports." is a title with its stop.
const BOLD_SENTENCE = new RegExp(`${MARKER.source}\\*\\*(?:[^*\\s]+\\s+){5}[^*]*(?:\\.\\s*\\*\\*|[^:*]\\*\\*\\.)`);
const BOLD = ['***', '**', '__'];

/**
 * "*Ruritania to Open Three Ports*": a block that is in italics from end to end, be they broken off in it, sums up the text as a
 * heading does, with a stop behind it or without. Of two sentences it is a paragraph, and with a colon the lead-in of a list.
 */
export function isStandfirst(block: string): boolean {
  return STANDFIRST.test(block.trim()) && !SENTENCES.test(block);
}

const STANDFIRST = /^\*(?!\*)[^*]+(?<!:)\*(?:\s*\*(?!\*)[^*]+(?<!:)\*)*$/;
const SENTENCES = /[a-z][.!?]["”]?\s+[A-Z]/;
