import { type Block, isExact, isSetAside, type Range } from '../../../model/index.ts';
import type { DocumentLabel } from '../../../register/index.ts';
import { documentAddress, shownName, webAddress } from '../../addresses.ts';
import { notice, type Page, pageHtml, type Site } from '../frame.ts';
import { type Html, html, languageOf, NOTHING, words } from '../html.ts';
import { shownBy } from '../licences.ts';
import { pageLinks } from '../lists/paged-list.ts';
import { type Mark, markedText } from '../marked-text.ts';
import type { Paper, SitePut } from '../site-edition.ts';
import { documentFolder, documentPath, linkTo, numbered, PATHS } from '../site-paths.ts';
import { counted, dateText } from '../words.ts';
import { piecesOf, quotedPiece } from './passage.ts';

/** Characters of text on one page: some sixty pages of print, which a browser lays out at once. */
const PART = 120_000;

/** The words of an entry in its document. */
export interface DocumentMark extends Mark {
  readonly entry: string;
  readonly exact: string;
}

/** A document with the marks of its entries, in the order of the text. */
export interface MarkedDocument {
  readonly label: DocumentLabel;
  readonly paper: Paper | null;
  readonly marks: readonly DocumentMark[];
  readonly unreviewed: number;
  /** The document is a table of commitments: what stands around words are other cells. */
  readonly isTable: boolean;
}

/** Where each page of a text begins; the text is cut between blocks, and not at all where it is only quoted. */
export function partsOf(paper: Paper | null): number[] {
  const starts = [0];
  if (!paper || !shownBy(paper.licence).whole) return starts;
  for (const { start } of paper.blocks) if (start - starts.at(-1)! >= PART) starts.push(start);
  return starts;
}

/** The number of the page (from 1) that an offset stands on. */
export function partAt(starts: readonly number[], offset: number): number {
  const next = starts.findIndex((start) => start > offset);
  return next < 0 ? starts.length : next;
}

/** Writes all pages of a document: its text with marked words, or the quoted words where the text may not be shown. */
export function writeDocument(document: MarkedDocument, entries: number, site: Site, put: SitePut): void {
  const { label, paper } = document;
  const starts = document.isTable ? [0] : partsOf(paper);
  const begun = new Set<string>();
  for (const [index, start] of starts.entries()) {
    const range = { start, end: starts[index + 1] ?? Number.POSITIVE_INFINITY };
    const number = index + 1;
    const path = documentPath(label.id, number);
    const body = html`${head(document, entries, path)}${textOf(document, range, begun)}${pageLinks(documentFolder(label.id), path, number, starts.length)}`;
    put.file(path, pageHtml(site, { ...pageOf(label, number), path, body }));
  }
}

function pageOf(label: DocumentLabel, number: number): Omit<Page, 'path' | 'body'> {
  const name = shownName(label);
  return {
    title: number === 1 ? name : `${name}, page ${number}`,
    about: `${name}: what was promised in it, with the words marked.`,
    section: 'documents',
    trail: [['Documents', PATHS.documents]],
    quiet: number > 1,
  };
}

function head({ label, paper, unreviewed }: MarkedDocument, entries: number, path: string): Html {
  const address = webAddress(label.name);
  const shown = shownBy(paper?.licence ?? null);
  const facts = [label.publisher, label.date && dateText(label.date), label.role === 'secondary' ? 'a report' : null];
  const said = facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
  const list = linkTo(path, numbered(documentList(label.id), 1));
  const more = shown.address === null ? NOTHING : html` <a href="${shown.address}" rel="noopener">Its terms</a>.`;
  return html`<h1${languageOf(label.language)} dir="auto">${shownName(label)}</h1>
<p class="lead">${said.map((fact, index) => html`${index > 0 ? ' · ' : ''}${words(fact)}`)}</p>
<p><a href="${list}">${counted(entries, 'commitment')} in this document</a>${address === null ? NOTHING : html` · <a href="${address}" rel="noopener">the original</a>`}</p>
<p class="quiet">Bytes: <code>${documentAddress({ name: '', id: label.id })}</code>. ${shown.says}${more}</p>
${unreviewed === 0 ? NOTHING : notice('warn', `${counted(unreviewed, 'entry', 'entries')} marked here with a dotted line ${unreviewed === 1 ? 'has' : 'have'} not been reviewed by anybody.`)}`;
}

function textOf({ label, paper, marks, isTable }: MarkedDocument, range: Range, begun: Set<string>): Html {
  const language = html`${languageOf(label.language)} dir="auto"`;
  if (isTable) {
    return html`<section aria-label="Lines of the table"${language}>\n<ul class="rows">\n${marks.map((mark) => wordsAlone(mark, begun))}</ul>\n</section>\n`;
  }
  if (paper && shownBy(paper.licence).whole) {
    const there = marks.filter((mark) => isExact(paper.content, mark));
    return html`<section class="paper" aria-label="Text"${language}>
${blocksOf(paper, range, there, begun)}</section>
${
  range.start === 0
    ? elsewhere(
        marks.filter((mark) => !there.includes(mark)),
        begun,
        language,
      )
    : NOTHING
}`;
  }
  return html`<section aria-label="Quoted words"${language}>
${quotations(marks, paper, begun)}</section>
`;
}

function blocksOf(paper: Paper, { start, end }: Range, marks: readonly Mark[], begun: Set<string>): Html[] {
  const shown: Html[] = [];
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  let active: Mark[] = [];
  let next = 0;
  for (const [index, block] of paper.blocks.entries()) {
    while (next < ordered.length && ordered[next]!.start < block.end) active.push(ordered[next++]!);
    active = active.filter((mark) => mark.end > block.start);
    if (block.start < start || block.start >= end || isSetAside(block)) continue;
    shown.push(blockHtml(block, markedText(paper.block(index), active, begun)));
  }
  return shown;
}

/** A block as what it is. Headings go down by one, since the title of the page is the first. */
function blockHtml({ kind, level, marker }: Block, said: readonly Html[]): Html {
  if (kind === 'heading') return headingHtml(Math.min(6, Math.max(2, level + 1)), said);
  if (kind === 'item')
    return html`<p class="item"><span class="marker">${marker ?? '•'}</span> <span>${said}</span></p>\n`;
  return kind === 'paragraph' ? html`<p>${said}</p>\n` : html`<p class="${kind}">${said}</p>\n`;
}

/** Levels of a text jump; on the page every heading of it is one below the title, and its level only a look. */
function headingHtml(level: number, said: readonly Html[]): Html {
  return html`<h2 class="level-${level}">${said}</h2>\n`;
}

/** What may be quoted: the words of each entry with a little around them, in the order of the text. */
function quotations(marks: readonly DocumentMark[], paper: Paper | null, begun: Set<string>): Html {
  const items = marks.map((mark) => {
    if (paper && isExact(paper.content, mark)) {
      const [piece] = piecesOf([mark], paper);
      return html`<li><p class="said">${quotedPiece(piece!, [mark], paper, begun)}</p></li>\n`;
    }
    return wordsAlone(mark, begun);
  });
  return items.length === 0 ? html`<p>Nothing is quoted.</p>` : html`<ul class="rows">\n${items}</ul>\n`;
}

/** Words that stand in an older text of the document: they are listed, so that their address leads somewhere. */
function elsewhere(marks: readonly DocumentMark[], begun: Set<string>, language: Html): Html {
  if (marks.length === 0) return NOTHING;
  return html`<section aria-label="In an older text"${language}><h2>In an older text of this document</h2>
<ul class="rows">
${marks.map((mark) => wordsAlone(mark, begun))}</ul></section>
`;
}

function wordsAlone({ href, id, exact }: DocumentMark, begun: Set<string>): Html {
  const own = id !== null && !begun.has(id) ? html` id="${id}"` : NOTHING;
  if (id !== null) begun.add(id);
  return html`<li><p class="said"><a class="mark" href="${href}"${own}>${exact}</a></p></li>\n`;
}

/** The folder of the list of a document's commitments. */
export function documentList(source: string): string {
  return `${documentFolder(source)}/commitments`;
}
