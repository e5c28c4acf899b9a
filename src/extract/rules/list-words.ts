import { findSubject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { firstVerb } from './first-verb.ts';

const LISTED_PROMISES =
  /\b(commitments?|pledges?|actions?|steps|measures|deliverables|outcomes|initiatives|announcements|allocations?|terms|results|priorities|agreed|areas|following|activities|efforts|investments|contributions)\b/;
// "We must do more through the following actions:" lists what the speakers set themselves to do.
export const OWN_LIST = /\bfollowing (actions|steps|measures|commitments)\b/;
export const POSSIBLE = /\b(could|may|might)\b/;
const LISTING =
  /\b(will|shall|could|may|might) [^.;]*\b(following|below)\b[^.;]*:\W*$|\b(includes?|including|following|follows|are|is|as|will|to|by|through)\W*$/;
// "Today, Velmark is announcing the following measures:", "The two sides launched these initiatives:".
const ANNOUNCING =
  /\b(announc(e|es|ed|ing)|launch(ed|ing)|unveil(s|ed|ing)|taking) [^.;:]*(actions|steps|measures|initiatives|commitments|pledges|investments|programs|programmes|deliverables)[^.;:]*:\W*$/;
// "Velmark's new commitments:", "Deliverables:": a label that says what stands below.
const LABELLED =
  /^\W*((the|our|their|its|these|today['’]s|[\w ]{2,30}['’]s?) )?((the|new|key|main|specific|joint|further|additional|other|summit|major|agreed|following|concrete|private[- ]sector) )*(commitments?|pledges|deliverables|announcements|undertakings)( (announced|made|agreed|by|from|of) [^:]*)?:\W*$|^\W*the following are [^:]*(commitments|pledges|announcements|deliverables):\W*$/;
// "The two sides adopted the following measures:", "Velmark made these commitments:".
const MADE =
  /\b(ma(de|kes?|king)|adopt(s|ed|ing)?|set(s|ting)? out|agree[sd]?|approve[sd]?|endorse[sd]?|conclude[sd]?|undertook|undertakes?) [^.;:]*(commitments|pledges|measures|undertakings|decisions|(following|these) (new )?(actions|steps))[^.;:]*:\W*$/;
// "The package includes:", "Key deliverables will include:": what is new and what it consists of.
const CONSISTING =
  /\b(package|assistance|aid|announcements?|deliverables|pledges|funding)( (will|to))? include[sd]?:\W*$/;
// "Velmark has made the following pledges:" tells of what was done, and of what is still to be done by it.
const STANDING =
  /\b(has|have) (also )?(made|announced|given|agreed( to)?|undertaken) [^.;:]*(commitments|pledges|undertakings)[^.;:]*:\W*$/;
// "The report recommends that Velmark:", "To register, please:", "Experts say that states can:".
const ADVISING = /\b(recommend|advise|suggest|propose|ask|say)(s|ed|d)? that\b[^:]*:\W*$|\b(please|can)\W*$/;

// "The members affirmed their vision by:", "At the summit, Velmark is:": the items are what they do for it.
const MANNER = /\b(by|through|is|are)\W*$/;
// "The Parties agree:", "… and commit to:": what is agreed stands below.
const AGREEING = /\b(agree|agreed|decide|decided|resolve|resolved|commit|pledge|undertake)( to| that)?\W*$/;

// "Velmark has acted on many fronts, including:", "The order directs the guild to:", "This request includes funds to:".
const TOLD =
  /\b(has|have|had|took|was|were|to date|since|so far|(in|over|during) the (last|past)|is helping|requests?|requested|directs?|recommendations?|directives|goals|awarded|call to action)\b/;
// "The agreement:", "Velmark's new treaty:": what stands below is what it does.
export const INSTRUMENT =
  /^\W*(specifically, )?(the|this|today['’]s|(president )?\w+['’]s) ([\w’'-]+ ){0,5}(law|act|legislation|deal|agreement|treaty|compact|plan)( will)?\W*$/;

// "Velmark will:", "We intend to:", "will cut tolls by:": what stands below finishes the sentence.
export const UNFINISHED = /\b(will|shall|to|is|are|by|as follows)\W*$/;

// "The two sides commit to:", "The order bans:": what stands below is the object.
export const OPEN = /\b((commit|commits|committed|agree|agrees|agreed) (to|on|upon)|prohibits|bans|imposes)\W*$/;

/** Whether what stands below words that end in a colon is promised or proposed, as far as these words tell. */
export function listsPromises(text: string): boolean {
  if (AGREEING.test(text) || INSTRUMENT.test(text) || namesThem(text)) return true;
  return LISTING.test(text) && (LISTED_PROMISES.test(text) || POSSIBLE.test(text) || MANNER.test(text));
}

/** Whether a lead-in says that what is named below is promised, so that a sum or a new thing will do. */
export function namesThem(text: string): boolean {
  return [ANNOUNCING, LABELLED, MADE, CONSISTING, STANDING].some((form) => form.test(text));
}

/** Whether a lead-in tells of what was done, or of what others should or can do. */
export function tellsOrAdvises(text: string): boolean {
  return (TOLD.test(text) && !STANDING.test(text)) || ADVISING.test(text);
}

/** Codes of those whose list it is: "Velmark's commitments:", "The two sides and Velmark made the following pledges:"; empty for the speakers'. */
export function listedFor(view: SentenceView): readonly string[] {
  const { count } = view.tokens;
  const verb = firstVerb(view, count);
  const subject = verb > 0 ? findSubject(view, verb) : null;
  if (subject && !NAMED.has(subject.type)) return [];
  const [start, end] = subject ? [subject.start, subject.end] : [0, Math.min(count, LABEL)];
  const codes = view
    .mentionsIn(start, end)
    .filter(({ form }) => form !== 'capital')
    .map(({ code }) => code);
  return [...new Set(codes)];
}

const NAMED = new Set(['party', 'human', 'body']);
// A label names whose list it is within so many words.
const LABEL = 8;
