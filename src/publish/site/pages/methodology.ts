import { STEP_MEANINGS } from '../../../follow/index.ts';
import { AREAS } from '../../../model/index.ts';
import type { Census } from '../census.ts';
import { pageHtml, type Site } from '../frame.ts';
import { html } from '../html.ts';
import { linkTo, PATHS } from '../site-paths.ts';
import { counted, grouped, stepSign } from '../words.ts';

const TESTS: readonly (readonly [string, string])[] = [
  [
    'Somebody is bound',
    'the words bind the one who speaks, a party that is named, or a body of theirs; not somebody else',
  ],
  ['In public', 'the words were said or written for the public, and we know where'],
  ['About what is to come', 'what is done already, and what is only foretold, promises nothing'],
  ['An act', 'something is to be done, given, kept or left alone; thanks, views and hopes are none'],
  ['Checkable', 'an outsider could say later whether it was done'],
];

const KINDS: readonly (readonly [string, string, string])[] = [
  ['Commitment', 'all five hold', 'We will build three ports by 2033.'],
  ['Vague', 'the grammar of a promise, but nothing that could be checked', 'We will uphold peace.'],
  ['Proposal', 'what those present should do together', 'Let us open a lock.'],
  ['Call', 'what somebody else is asked to do', 'We call on Velmark to open a lock.'],
];

const FIELDS: readonly (readonly [string, string])[] = [
  ['Who promises', 'named in the words, or inferred: the speaker, the lead-in, the sentence before'],
  ['To or for whom', 'the party that is given to or helped; whoever merely takes part is none'],
  ['How much', 'figures inside the words, with range, bound and currency; older pledges and wholes are left out'],
  ['By when', 'a date in the words, or reckoned from the date of the text; a deadline falls on its last day'],
  ['On condition', 'words that limit it: “subject to”, “as appropriate”, “if”'],
  ['How binding', 'high for will, pledge, agree; low for intend, aim, seek'],
  ['Area', AREAS.slice(0, -1).join(', ')],
];

/** How the site was made: what is looked for, how it is reviewed, what each status says, and what nobody may conclude. */
export function methodology(counts: Census, site: Site): string {
  const path = PATHS.methodology;
  const body = html`<h1>How this was made</h1>
<p class="lead">Documents are read by a program that proposes entries; people accept, edit or reject each. No entry has words that do not stand in its document, and each page says what proposed it and what people did with it.</p>
${review(counts)}<h2>What is a commitment?</h2>
<p>A sentence is read for five things. Only where all hold does it make a commitment:</p>
<ol>${TESTS.map(([name, says]) => html`<li><b>${name}:</b> ${says}.</li>\n`)}</ol>
<table class="stack"><thead><tr><th scope="col">Label</th><th scope="col">What it is</th><th scope="col">Example (invented)</th></tr></thead><tbody>
${KINDS.map(([name, says, example]) => html`<tr><th scope="row">${name}</th><td data-head="What it is">${says}</td><td data-head="Example"><i>${example}</i></td></tr>\n`)}</tbody></table>
<h3>What counts as one</h3>
<p>Counted is what is to be achieved or done, not verbs and not means. “Strengthen and extend the breakwater” is one: two verbs, one object. “Build a dam, open a lock and train pilots” is three. Means (“by removing the gate”), purposes (“to train pilots”) and examples (“including buoys”) belong to the commitment that they serve.</p>
<h2>What is noted of each</h2>
<dl class="fields">${FIELDS.map(([name, says]) => html`<dt>${name}</dt><dd>${says}</dd>\n`)}</dl>
<p>A value that the words state is shown plain, with the words. A value that somebody or something supplied is <span class="inferred">shown like this</span>, with the reason beside it. What is not stated stays empty: an empty field is not a gap to be guessed at.</p>
<h2>Exact words</h2>
<p>Every entry names the characters of its document from the first to the last, checked when it is stored and again when it is read. The document is known by the hash of its bytes. If a newer version of a document has other words, the entry is put before a person again, and its page says so.</p>
<p>Whole texts are shown only where their licence lets them be; of all others, the quoted words with a few characters on each side.</p>
<h2 id="status">What became of it</h2>
<p>Each status rests on evidence: dated facts with who answers for them. Publishers who disagree stand side by side and are never averaged. Money promised, allocated, paid out and arrived are four things, and none is added to another.</p>
<table class="stack"><thead><tr><th scope="col">Status</th><th scope="col">What it says</th></tr></thead><tbody>
${STEP_MEANINGS.map(({ step, label, means }) => html`<tr><th scope="row">${stepSign(step)} ${label}</th><td data-head="What it says">${means}</td></tr>\n`)}</tbody></table>
<h2>Checks of reports</h2>
<p>A report is held against the documents it tells of. A quotation is <i>verbatim</i>, <i>joined</i> from places that are apart, <i>altered</i>, or <i>not found</i>; a figure is the <i>same</i>, <i>changed</i>, or <i>not found</i>. Typography, the case of the first letter, hyphens at line ends and a marked ellipsis are no alterations. “Not found” means not found in these documents, not that nobody said it.</p>
<h2>What this cannot say</h2>
<ul>
<li>That a commitment is not here does not say that it was not made: the documents may not be here, and the program misses some.</li>
<li>That no evidence is known does not say that nothing was done.</li>
<li>Figures of several commitments are not added up: one may be part of another or say it again.</li>
</ul>
<p>The coding follows the practice of the research groups that code the commitments of summits. <a href="${linkTo(path, PATHS.downloads)}">All data</a> can be checked against the documents.</p>
`;
  const about = 'How commitments are found, reviewed and followed up, and what nobody may conclude from this site.';
  return pageHtml(site, { path, title: 'How this was made', about, section: 'methodology', body });
}

function review({ total, unreviewed, edited, reopened }: Census) {
  const reviewed = total - unreviewed;
  const again =
    reopened === 0
      ? ''
      : ` ${counted(reopened, 'is', 'are')} to be looked at again, since the document or the program changed.`;
  return html`<p>Of ${counted(total, 'commitment')} here, ${grouped(reviewed)} ${reviewed === 1 ? 'was' : 'were'} reviewed by a person, ${grouped(edited)} of them edited; ${grouped(unreviewed)} ${unreviewed === 1 ? 'was' : 'were'} not reviewed and ${unreviewed === 1 ? 'is' : 'are'} marked.${again}</p>\n`;
}
