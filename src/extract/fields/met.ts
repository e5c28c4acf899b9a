import type { PartyRef, TextDocument } from '../../model/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { officersIn } from './people.ts';
import { inferred, type Speakers } from './who.ts';

/** Whom a text of one state says it met: it and they as codes, itself first, and whose "the Prime Minister" is; null for several or nobody. */
export interface Met {
  readonly codes: readonly string[];
  readonly inOffice: (office: string) => string | null;
}

/**
 * Reads who met from the opening of a text that one state publishes, by those in office whom it names there with their states; an
 * office without a state is the publisher's own. Null where it tells of no meeting, and in a joint text, whose sides are its speakers.
 */
export function metIn({ content }: TextDocument, { codes, parties }: Speakers): Met | null {
  const [speaker] = codes;
  if (speaker === undefined || codes.length > 1 || parties.get(speaker)?.kind !== 'state') return null;
  const opening = content.slice(0, OPENING).replaceAll(/\s+/g, ' ');
  if (!MEETING.test(opening)) return null;
  const offices = new Map<string, string | null>();
  const all = new Set([speaker]);
  for (const { office, code } of officersIn(opening, parties)) {
    const holder = code ?? speaker;
    all.add(holder);
    offices.set(office, offices.has(office) && offices.get(office) !== holder ? null : holder);
  }
  return all.size > 1 ? { codes: [...all], inOffice: (office) => offices.get(office) ?? null } : null;
}

// Characters within which those who met are named.
const OPENING = 1200;
const MEETING =
  /\b(met|meets?|meeting|hosts?|hosted|hosting|welcomed|received|joined|talks|summit|visit|visited|spoke)\b/i;

/** Those who met, where the subject is "the leaders", "both countries", "the President and the Prime Minister", or one of them by his office. */
export function metBy(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const { met } = speakers;
  if (!met) return null;
  const { lower } = view.tokens;
  const from = lower[subject.start - 1] === 'both' ? subject.start - 1 : subject.start;
  const words = lower.slice(from, subject.end).join(' ');
  if (THOSE.test(words) || (words === 'it' && AGREED.test(lower[subject.end + 1] ?? '')))
    return inferred(met.codes, 'met', speakers);
  // "Presidents Orlo and Lund".
  if (met.codes.length === 2 && PLURAL.test(words)) return inferred(met.codes, 'met', speakers);
  const offices = [...words.matchAll(OFFICES)].map(([office]) => office);
  if (offices.length > 1 && met.codes.length === offices.length) return inferred(met.codes, 'met', speakers);
  const alone = /^the ([a-z]+(?: [a-z]+)?)$/.exec(words);
  const code = alone && met.inOffice(alone[1]!);
  return code ? inferred([code], code === speakers.codes[0] ? speakers.basis : 'office', speakers) : null;
}

const LEADING =
  '(?:leaders|presidents|prime ministers|principals|interlocutors|heads of (?:state|government)(?: and government)?)';
const WORKING = '(?:(?:foreign |trade |finance |defen[cs]e )?ministers|officials|teams|experts|delegations)';
const STATES = '(?:sides|countries|nations|governments|parties)';
const COUNT = '(?:two|three|four|five)';
const THOSE = new RegExp(
  `^(?:they|(?:the|both|these)(?: ${COUNT})? (?:${LEADING}|${STATES}|delegations)|(?:our|their)(?: ${COUNT})? ${STATES}|their ${WORKING}` +
    `|(?:(?:the|both|our|their) )?(?:${LEADING}|${WORKING}) (?:of|from|on) (?:both|the ${COUNT}|our|our ${COUNT}) ${STATES})$`,
);
const PLURAL = /^(presidents|prime ministers|chancellors|premiers|kings|emirs) .*\band\b/;
const AGREED = /^(agreed|decided|resolved)$/;
const OFFICES =
  /\b(?:president|prime minister|chancellor|premier|king|queen|emir|sultan|crown prince|taoiseach|secretary)\b/g;
