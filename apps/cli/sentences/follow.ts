import type { Sentences } from './sentence.ts';

const at = ({ line, column }: Readonly<Record<string, unknown>>) =>
  column ? `line ${line}, column "${column}"` : `line ${line}`;

/** What can be wrong with evidence, indicators, scores and the tables they come in. */
export const FOLLOW: Sentences = {
  'follow.span': ({ start, end, length }) =>
    `${start}-${end} is not within the ${length} characters of the text, or lies over another unit`,
  'follow.rate': ({ rate }) => `"${rate}" is not a rate with a date and a source`,
  'follow.no-record': ({ kind, id }) => `there is no ${kind} "${id}" on this entry`,
  'follow.no-entry': ({ entry }) => `there is no entry ${entry}`,
  'follow.id-taken': ({ kind, id }) => `there is another ${kind} called "${id}"; give this one another id`,
  'follow.record': ({ kind, id, reason }) => `the ${kind} ${id} is not complete: ${reason}`,
  'follow.no-evidence': ({ id }) => `${id} rests on no evidence; name what it rests on`,
  'follow.evidence-unknown': ({ id }) => `${id} rests on evidence that is not there`,
  'follow.evidence-of-another': ({ id }) => `${id} rests on evidence of another commitment`,
  'follow.looked-nowhere': ({ id }) => `${id}: say where somebody looked, as evidence of the kind none-found`,
  'follow.only-looked': ({ id }) => `${id}: that nothing was found does not show how far it is`,
  'follow.no-guideline': ({ id }) => `${id}: the commitment has no guideline to score it by`,
  'follow.old-guideline': ({ id }) => `${id}: the guideline was changed since; score by the newest version`,
  'follow.which-reading': ({ id }) => `${id}: the rubric can be read in several ways; say by which`,
  'follow.window': ({ id }) => `${id}: the window ends before it begins`,
  'follow.no-reason': ({ id }) => `${id}: say why the commitment does not apply`,
  'follow.table': ({ name, count }) =>
    `${name}: ${count} cells are wrong, and nothing was taken in; mend them and try again`,
  'follow.line': ({ line, reason }) => `line ${line} is no record of follow-up: ${reason}`,
  'follow.needs': ({ flag }) => `give ${flag}`,
  'follow.value': ({ value, flag }) => `"${value}" cannot be used for ${flag}`,
  'table.column-missing': ({ column }) => `there is no column "${column}"`,
  'table.column-unknown': ({ column }) => `the column "${column}" is not known`,
  'table.column-twice': ({ column }) => `the column "${column}" is there twice`,
  'table.cells-over': (p) => `${at(p)} has more cells than the header ("${p.value}")`,
  'table.unclosed-quote': (p) => `${at(p)}: a quotation mark is opened and never closed`,
  'table.empty': (p) => `${at(p)} is empty`,
  'evidence.choice': (p) => `${at(p)}: "${p.value}" is none of the values of this column`,
  'evidence.date': (p) => `${at(p)}: "${p.value}" is no date; write 2024-12-27, 2024-12, 2024 or 2024-01/2024-06`,
  'evidence.number': (p) => `${at(p)}: "${p.value}" is no plain number`,
  'evidence.quotation-long': (p) => `${at(p)}: the quotation is too long; give a short one`,
  'evidence.currency': (p) => `${at(p)}: money has a currency of three letters (ISO 4217), and nothing else has one`,
  'evidence.unit': (p) => `${at(p)}: say what the value counts`,
  'evidence.no-commitment': (p) => `${at(p)}: name the commitment, or give the reason why there is none`,
  'evidence.commitment-unknown': (p) => `${at(p)}: there is no commitment "${p.value}"`,
  'evidence.commitment-several': (p) => `${at(p)}: "${p.value}" means several commitments; give more of the id`,
  'evidence.looked': (p) => `${at(p)}: say where somebody looked`,
  'evidence.url': (p) => `${at(p)}: "${p.value}" is no address`,
  'evidence.twice': (p) => `${at(p)}: "${p.value}" is there twice`,
};
