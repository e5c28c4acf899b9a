import { documentAddress, entryAddress, shownName, webAddress } from '../../addresses.ts';
import { type CitationForm, citation } from '../../citation.ts';
import { deepLink } from '../deep-link.ts';
import { notice, pageHtml, type Site } from '../frame.ts';
import { type Html, html, languageOf, NOTHING, words } from '../html.ts';
import { shownBy } from '../licences.ts';
import type { Paper, SiteEdition, Told } from '../site-edition.ts';
import { addressUnder, cardPath, documentPath, entryPath, linkTo, markId, PATHS, picturePath } from '../site-paths.ts';
import { dateText, partiesText, STATUS_WORDS, shortened } from '../words.ts';
import { cardSnippet } from './card.ts';
import { fields } from './fields.ts';
import { followUp, type IsHere } from './follow-up.ts';
import { history, reopenedBecause } from './history.ts';
import { passage } from './passage.ts';

/** What the page of an entry needs beside it. `part` is the page of the document's text that its words stand on. */
export interface EntryPlace {
  readonly paper: Paper | null;
  readonly part: number;
  readonly picture: boolean;
  readonly isHere: IsHere;
}

/** Characters of the words in a title. */
const TITLE = 90;

/** The page of an entry, under the address that stays. */
export function entryPage(told: Told, place: EntryPlace, edition: SiteEdition, site: Site): string {
  const { entry, name } = told;
  const { value } = entry;
  const path = entryPath(entry.id);
  const who = partiesText(value.promisor);
  const title = shortened(`${who === '' ? '' : `${who}: `}${value.text}`, TITLE);
  const about = shortened(
    [value.text, shownName(entry.document), entry.document.date].filter(Boolean).join(' – '),
    300,
  );
  const body = html`${warnings(told)}<h1${languageOf(entry.document.language)} dir="auto">${shortened(value.text, 240)}</h1>
<p class="lead">${who === '' ? 'Promisor not known' : words(who)}${value.beneficiary.length === 0 ? NOTHING : html` → ${words(partiesText(value.beneficiary))}`}${name === null ? NOTHING : html` · ${words(name)}`}</p>
<section aria-labelledby="words"><h2 id="words">In the text</h2>
${passage(entry, place.paper)}${whereFrom(told, place, path)}</section>
<div class="two">
<section aria-labelledby="fields"><h2 id="fields">What it says</h2>
${fields(value, entry.document.language, path)}</section>
<section aria-labelledby="became"><h2 id="became">What became of it</h2>
${followUp(told, edition.scores(entry.id), path, place.isHere)}</section>
</div>
<section aria-labelledby="history"><h2 id="history">History</h2>
<p>${STATUS_WORDS[entry.status]}.</p>
${history(entry, edition.withNames)}</section>
${sharing(told, place, site)}`;
  return pageHtml(site, {
    path,
    title,
    about,
    section: 'commitments',
    trail: [['Commitments', PATHS.commitments]],
    picture: place.picture ? picturePath(entry.id) : null,
    body,
  });
}

function warnings({ entry }: Told): Html {
  const again = reopenedBecause(entry);
  return html`${
    entry.reviewed
      ? NOTHING
      : notice(
          'warn',
          'Not reviewed: the program proposed this entry and nobody has looked at it yet. It may be wrong.',
        )
  }${again === null ? NOTHING : notice('warn', `To be looked at again: ${again}.`)}`;
}

function whereFrom({ entry }: Told, { paper, part }: EntryPlace, path: string): Html {
  const { document, page } = entry;
  const read = paper ? paper.range(entry.value.spans[0]!).text : entry.value.spans[0]!.exact;
  const original = deepLink(entry, read, paper?.mediaType ?? null);
  const inText = `${linkTo(path, documentPath(document.id, part))}#${markId(entry)}`;
  const facts = [document.publisher, document.date && dateText(document.date), page && `page ${page}`];
  const said = facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
  const licence = paper ? shownBy(paper.licence) : null;
  return html`<p class="quiet">From <a href="${inText}">${words(shownName(document), document.language)}</a>${said.map((fact) => html`, ${words(fact)}`)}.
${original === null ? NOTHING : html`<a href="${original}" rel="noopener">Open the original at these words</a>. `}${licence && !licence.whole ? html`Only the quoted words are shown. ` : NOTHING}${entry.value.reported ? html`Told by another party. ` : NOTHING}</p>
`;
}

function sharing({ entry }: Told, { paper }: EntryPlace, site: Site): Html {
  const { base, title, date } = site;
  const address = base === null ? null : addressUnder(base, entryPath(entry.id));
  const said = entry.value.spans.map((span) => (paper ? paper.range(span).text : span.exact)).join(' … ');
  const source = webAddress(entry.document.name);
  const cite = (form: CitationForm) =>
    citation(form, { entry, words: said, source, on: date, site: { title, address } });
  return html`<section aria-labelledby="cite"><h2 id="cite">Cite and share</h2>
<p>${address === null ? html`Name: <code>${entryAddress(null, entry.id)}</code>` : html`Address that stays: <a href="${address}">${address}</a>`} · source: <code>${documentAddress(entry.document)}</code></p>
<pre>${cite('plain')}</pre>
<details><summary>BibTeX</summary><pre>${cite('bibtex')}</pre></details>
<details><summary>RIS</summary><pre>${cite('ris')}</pre></details>
<details><summary>Embed in another page</summary><p>A <a href="${linkTo(entryPath(entry.id), cardPath(entry.id))}">card</a> without any script:</p><pre>${cardSnippet(entry, said, base)}</pre></details>
</section>
`;
}
