import type { Gazetteer } from '../parties/index.ts';
import type { Readers } from './sentence-view.ts';

/** What the sentences of a text are read with that is one for all of them. */
export function readersFor(
  content: string,
  speaker: readonly string[],
  parties: Gazetteer,
): Omit<Readers, 'anchor' | 'isName'> {
  return { content, voices: speaker.length, findParties: parties.find, isOffice: officesIn(parties) };
}

/** Tells whether a code is that of a body through which one state acts, and not of a state, a group or a body of several. */
function officesIn(parties: Gazetteer): (code: string) => boolean {
  return (code) => {
    const party = parties.get(code);
    return party?.kind === 'organisation' && party.members.length === 1;
  };
}
