import { type CheckedText, check } from '../../src/compare/index.ts';
import { extract } from '../../src/extract/index.ts';
import type { CheckResult, Party, QuoteVerdict } from '../../src/model/index.ts';
import { createGazetteer } from '../../src/parties/index.ts';
import { createReader, readPlain } from '../../src/text/index.ts';

/** Parties of an invented lake, for a speech and reports that nobody gave or wrote. */
function party(code: string, name: string, demonyms: readonly string[], members: readonly string[] = []): Party {
  const kind = members.length > 0 ? 'group' : 'state';
  const list = members.map((member) => ({ code: member, from: null, to: null }));
  return { code, name, kind, names: [name], demonyms: [...demonyms], capital: null, members: list };
}

export const parties = createGazetteer({
  extra: [
    party('RUR', 'Ruritania', ['Ruritanian', 'Ruritanians']),
    party('GRK', 'Graustark', ['Graustarkian', 'Graustarkians']),
    party('BOR', 'Borduria', ['Bordurian', 'Bordurians']),
    { ...party('Diet of Borduria', 'Diet of Borduria', [], ['BOR']), kind: 'organisation' },
    party('LAKE', 'Lake Compact', [], ['RUR', 'GRK', 'BOR']),
  ],
});

export const SPEECH = `Sharing One Lake
Remarks by Anna Velde, President of Ruritania, at the Lake Compact summit

Dear friends, for forty years the ferries have carried grain and letters between our harbours.
Over the past decade we have dredged 340 kilometres of channels together.
Ruritania will provide RMB 360 billion in low-interest loans to the harbour towns over the next three years.
By 2031, Ruritania will build 25 solar-powered ferries for Graustark and train 1,400 pilots from the lake villages.
We shall not raise the harbour fees of Borduria before the new locks are open to all ships.
Ruritania intends to donate up to US$45 million to the reed museum in Graustark.
The fishermen of Borduria, who know these waters best, will help us to restock the northern bays with trout and perch.
We will open a school of navigation for the young people of the lake, and every harbour may send ten pupils each year.
Is there a better use for a calm summer than to clear the old weirs together?
Ruritania stands ready to share its flood maps, tide tables and ice reports with all the members of the Lake Compact.
Clean water is a promise that no neighbour can keep alone. Nobody should have to boil it before drinking.
`;

/** A text as `check` takes it. `speaker` is empty for a report. */
export function checked(
  document: string,
  content: string,
  date: string | null,
  speaker: readonly string[],
): CheckedText {
  const text = readPlain(content);
  const reader = createReader(text);
  const statements = speaker.length > 0 ? extract(text, { date, speaker, parties }) : [];
  return { document, sha256: null, text, reader, statements, date, speaker };
}

export const speech = checked('speech.txt', SPEECH, '2027-05-04', ['RUR']);

export function checkReport(content: string, sources: readonly CheckedText[] = [speech]): CheckResult {
  return check(checked('report.txt', content, '2027-05-05', []), sources, { parties });
}

/** The verdict on one quotation, given by a named speaker between curly marks. */
export function quote(words: string, lead = 'President Anna Velde of Ruritania said: '): QuoteVerdict {
  const [verdict] = checkReport(`${lead}“${words}”\n`).quotes;
  if (!verdict) throw new Error(`no quotation found in ${words}`);
  return verdict;
}
