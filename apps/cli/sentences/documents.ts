import { grouped } from '../show/fields.ts';
import type { Sentences } from './sentence.ts';

const megabytes = (bytes: unknown) => `${grouped(Math.ceil(Number(bytes) / 1e6))} MB`;

/** What can be wrong with a document, from getting it to comparing it. */
export const DOCUMENTS: Sentences = {
  'not-found': ({ name }) => `${name} is not there; check the path`,
  'no-permission': ({ name }) => `${name} may not be read; check its permissions`,
  'not-readable': ({ name, system }) => `${name} cannot be read (${system})`,
  'not-written': ({ name, system }) => `${name} cannot be written (${system}); check permissions and room on the disk`,
  'too-large': ({ name, bytes, limit }) =>
    `${name ?? 'the document'} has ${megabytes(bytes)}, more than the ${megabytes(limit)} that are read; split it`,
  'bad-address': ({ url }) => `"${url}" is not an address; write http:// or https://`,
  'not-found-host': ({ url, host }) => `${url}: there is no host ${host}; check the address and the connection`,
  'private-address': ({ url, address }) =>
    `${url} leads into a private network (${address}) and is not fetched; save the page and add the file`,
  'redirect-to-private': ({ url, address }) =>
    `${url} leads into a private network (${address}) by a redirect and is not fetched`,
  'too-many-redirects': ({ url, limit }) => `${url} redirects more than ${limit} times`,
  'http-status': ({ url, status }) => `${url} answers ${status}; check the address`,
  'too-slow': ({ url, seconds }) => `${url} took longer than ${seconds} s`,
  'not-reachable': ({ url, system }) => `${url} cannot be reached (${system})`,
  'broken-response': ({ url, system }) => `${url} broke off in the middle (${system}); try again`,
  'bad-hash': ({ sha256 }) => `"${sha256}" is not a hash`,
  empty: () => 'the file is empty',
  'unsupported-type': ({ type }) =>
    `this kind of file is not read${type ? ` (${type})` : ''}; give text, Markdown, HTML, PDF or DOCX`,
  encrypted: () => 'the file is protected by a password; save it without one',
  'type-differs-from-name': ({ extension, found }) =>
    `the name ends in .${extension}, but it is ${found}; read as that`,
  'charset-differs': ({ declared, used }) =>
    `it says that it is written in ${declared}, but it is ${used}; read as that`,
  'undecodable-bytes': ({ count, charset }) => `${count} bytes are not ${charset} and stand as U+FFFD`,
  'text-empty': () => 'there is no text in it',
  'sentence-long': () => 'it has stretches without a sentence end that are longer than sentences are; they may be cut',
  'zip-broken': ({ part }) => `the file is damaged${part ? ` (${part})` : ''}; get it again`,
  'zip-bomb': () => 'the file unpacks to far more than a document holds, and was not unpacked',
  'docx-broken': ({ message }) => `the Word file cannot be read (${message}); open and save it again`,
  'docx-parts-left-out': ({ parts }) =>
    `its ${String(parts).replace(/, (?=[^,]*$)/, ' and ')} are not part of the text and are left out`,
  'html-too-deep': () => 'its elements are nested so deeply that only a part was read',
  'note-references-left-out': ({ count }) => `${count} note marks are left out of the text`,
  'hidden-text-left-out': ({ count }) => `${count} stretches that a browser does not show are left out`,
  'set-aside': ({ blocks }) =>
    `${blocks} blocks that are not running text (menus, headers, page numbers) are set aside`,
  'pdf-empty': () => 'the PDF file is empty',
  'pdf-broken': ({ reason }) => `the PDF file is damaged${reason ? ` (${reason})` : ''}; parts may be missing`,
  'pdf-encrypted': () => 'the PDF file is protected by a password; save it without one',
  'pdf-no-text': ({ pages, count, of }) =>
    count === 0
      ? 'the pages of the PDF file are blank'
      : `${count === of ? 'all of its pages are' : `on pages ${pages} there are`} pictures without text; run text recognition (OCR) first`,
  'pdf-page-failed': ({ page }) => `page ${page ?? ''} cannot be read and is left out`,
  'too-many-pages': ({ pages, limit }) => `it has ${pages} pages; only the first ${limit} were read`,
  'reader-too-slow': ({ seconds }) => `reading it took longer than ${seconds} s and was stopped`,
  'reader-out-of-memory': ({ megabytes: size }) => `reading it took more than ${size} MB of memory and was stopped`,
  'reader-crashed': ({ message }) => `the reader broke on it (${message}); please report it`,
  'quotation-unclosed': () => 'a quotation mark is opened and never closed; it is not checked',
  'quotations-unclosed': ({ more }) => `${more} more quotation marks are opened and never closed`,
  'quotation-long': ({ words }) => `a quotation runs on for ${words} words; look whether its closing mark is missing`,
  'marks-around-terms': ({ terms, titles }) =>
    `${terms} terms and ${titles} titles in quotation marks that nobody is said to have said are not checked`,
  'source-repeats': ({ document, sentences, different }) =>
    `${document} says the same over and over (${sentences} sentences, ${different} different ones); a quotation is shown where it stands first`,
  'parties-csv-empty': () => 'the table of parties is empty',
  'parties-csv-column-missing': ({ column }) => `the table of parties has no column "${column}"`,
  'parties-csv-column-unknown': ({ column }) => `the column "${column}" is not used`,
  'parties-csv-cells-over': ({ line }) => `line ${line} has more cells than the header`,
  'parties-csv-row-incomplete': ({ line, column }) => `line ${line} has no ${column} and is left out`,
  'parties-csv-code-twice': ({ line, code }) => `line ${line}: ${code} was there before; the first one counts`,
  'parties-csv-kind-unknown': ({ line, kind }) => `line ${line}: "${kind}" is not state, group or organisation`,
  'parties-csv-member-unreadable': ({ line, member }) => `line ${line}: "${member}" is not CODE or CODE from..to`,
};
