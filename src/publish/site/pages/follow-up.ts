import { meaningOf, seriesOf, stepOf, targetVerdicts } from '../../../follow/index.ts';
import type { Evidence, Indicator } from '../../../model/index.ts';
import type { Score } from '../../edition.ts';
import { type Html, html, NOTHING, words } from '../html.ts';
import type { EntryFollowUp, Told } from '../site-edition.ts';
import { documentFolder, entryPath, linkTo, numbered } from '../site-paths.ts';
import { amountText, byText, dateText, figure, stepSign } from '../words.ts';
import { letterOf, seriesChart } from './series-chart.ts';

/** What became of an entry, as the record has it; that nothing is known is said as such. */
export function followUp(told: Told, scores: ReadonlyMap<string, Score>, path: string, isHere: IsHere): Html {
  const { entry, follow } = told;
  const { evidence, indicators, links } = follow;
  const parts = [
    status(entry.id, follow),
    scores.size === 0 ? NOTHING : scoreTable(scores),
    ...indicators.map((indicator) => indicatorPart(indicator, follow)),
    evidence.length === 0 ? NOTHING : evidenceList(evidence, path, isHere),
    links.length === 0 ? NOTHING : linkList(told, path, isHere),
  ];
  return html`${parts}`;
}

/** Whether an entry or a document has a page on this site. */
export interface IsHere {
  /** What an entry of this site is called; undefined for one that is not on it. */
  readonly entry: (id: string) => string | undefined;
  readonly document: (id: string) => boolean;
}

function status(id: string, { statuses, evidence }: EntryFollowUp): Html {
  const { step, label, means, unknown } = meaningOf(stepOf(id, statuses));
  const look = unknown ? 'open' : step === 'delivered' ? 'good' : step === 'contrary' ? 'bad' : 'seen';
  const record = statuses.findLast((each) => each.entry === id);
  const rests = record ? record.evidence.length : 0;
  const basis =
    record === undefined
      ? NOTHING
      : html` <span class="quiet">As read on ${dateText(record.at.slice(0, 10))}${rests === 0 ? NOTHING : html`, resting on ${rests} of the ${evidence.length} facts below`}.${record.why === null ? NOTHING : html` ${words(record.why)}`}</span>`;
  return html`<p><span class="badge ${look}">${stepSign(step)} ${label}</span> ${means}${basis}</p>\n`;
}

const SCORES: Readonly<Record<string, string>> = { '1': '+1 kept', '0': '0 in part or under way', '-1': '−1 not kept' };

function scoreTable(scores: ReadonlyMap<string, Score>): Html {
  const rows = [...scores].map(
    ([party, score]) => html`<tr><th scope="row">${words(party)}</th><td>${SCORES[score] ?? ''}</td></tr>\n`,
  );
  return html`<h3>Scores by member</h3>
<table><thead><tr><th scope="col">Member</th><th scope="col">Score</th></tr></thead><tbody>
${rows}</tbody></table>
`;
}

const VERDICTS = { met: 'reached', missed: 'not reached by the deadline', 'not-yet': 'not reached so far' } as const;
const TARGETS: Readonly<Record<string, string>> = { at_least: 'at least', about: 'about', up_to: 'at most' };

/** A target and the figures for it, each publisher by itself: they are never merged. */
function indicatorPart(indicator: Indicator, { evidence, rates }: EntryFollowUp): Html {
  const { name, unit, currency, target, baseline, deadline } = indicator;
  const { series, aside } = seriesOf(indicator, evidence, rates);
  const amount = (value: number) => amountText({ value, max: null, unit, currency, bound: null });
  const verdicts = targetVerdicts(indicator, series);
  const rows = series.flatMap(({ publisher, actuals }, place) =>
    actuals.map(
      ({ period, value, max, bound, before }) =>
        html`<tr><th scope="row">${series.length > 1 ? `${letterOf(place)} ` : ''}${words(publisher)}</th><td>${dateText(period)}${before ? ' (before)' : ''}</td><td class="n">${bound === null ? '' : `${bound.replaceAll('_', ' ')} `}${figure(value)}${max === null ? '' : ` to ${figure(max)}`}</td></tr>\n`,
    ),
  );
  return html`<h3>${words(name)}</h3>
<p>Target: ${TARGETS[target.bound ?? ''] ?? ''} ${amount(target.value)} ${byText({ edtf: deadline, text: deadline })}.${baseline === null ? NOTHING : html` Before: ${amount(baseline.value)} (${dateText(baseline.date)}, ${words(baseline.publisher)}).`}</p>
${verdicts.map(({ publisher, verdict, newest }) => html`<p>${words(publisher)}: ${VERDICTS[verdict]}; newest figure ${figure(newest.value)} (${dateText(newest.period)}).</p>\n`)}${seriesChart(indicator, series)}${
  rows.length === 0
    ? html`<p class="quiet">No figure that could be set against it is known.</p>\n`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Figures for ${name}"><table><thead><tr><th scope="col">Publisher</th><th scope="col">Period</th><th scope="col" class="n">${unit === 'money' ? (currency ?? 'money') : unit}</th></tr></thead><tbody>
${rows}</tbody></table></div>\n`
}${aside.length === 0 ? NOTHING : html`<p class="quiet">${aside.length} further figures cannot be set against it (another unit, period or currency, or a forecast); they are among the facts below.</p>\n`}`;
}

const BEARINGS: Readonly<Record<Evidence['bearing'], string>> = {
  for: 'speaks for it',
  against: 'speaks against it',
  before: 'how things stood before',
  forecast: 'foretold',
  neutral: '',
};

function evidenceList(evidence: readonly Evidence[], path: string, isHere: IsHere): Html {
  const sorted = [...evidence].sort((a, b) => order(a.date ?? '', b.date ?? '') || order(a.id, b.id));
  return html`<h3>Evidence (${evidence.length})</h3>
<ul class="facts">
${sorted.map((each) => html`<li>${fact(each, path, isHere)}</li>\n`)}</ul>
`;
}

function fact(evidence: Evidence, path: string, isHere: IsHere): Html {
  const { date, what, publisher, via, value, max, unit, currency, bound, bearing, kind, disputes, stage } = evidence;
  const said =
    value === null || unit === null
      ? NOTHING
      : html` <b><bdi>${amountText({ value, max, unit, currency, bound })}</bdi></b>`;
  const notes = [kind === 'none-found' ? 'somebody looked and found nothing' : BEARINGS[bearing], stage ?? ''];
  const dispute = disputes === null ? NOTHING : html`<p class="quiet">Disputed: ${words(disputes)}</p>\n`;
  return html`<p>${words(what)}${said}</p>
<p class="quiet">${date === null ? 'no date' : dateText(date)} · ${words(publisher)}${via === null ? NOTHING : html`, by way of ${words(via)}`}${notes.filter((note) => note !== '').map((note) => ` · ${note}`)} · ${place(evidence, path, isHere)}</p>
${dispute}`;
}

function place({ place: at }: Evidence, path: string, isHere: IsHere): Html {
  if (at.kind === 'looked') return html`looked in ${words(at.where)}`;
  if (at.kind === 'address') {
    const read = at.retrieved === null ? '' : `, read ${at.retrieved}`;
    const quotation = at.quotation === null ? NOTHING : html`: “${words(at.quotation)}”`;
    return html`<a href="${at.url}" rel="noopener">${words(at.title ?? at.url)}</a>${read}${quotation}`;
  }
  const said = html`“${words(at.span.exact.replace(/\s+/gu, ' '))}”`;
  if (!isHere.document(at.document)) return html`${said} (a document of the register)`;
  return html`${said} in <a href="${linkTo(path, numbered(documentFolder(at.document), 1))}">a document of this site</a>`;
}

const RELATIONS = {
  'part-of': ['is part of', 'has as a part'],
  restates: ['says again in other words', 'is said again in other words by'],
  repeats: ['repeats', 'is repeated by'],
  replaces: ['replaces', 'is replaced by'],
} as const;

function linkList({ entry, follow }: Told, path: string, isHere: IsHere): Html {
  const items = follow.links.map(({ from, to, relation }) => {
    const other = from === entry.id ? to : from;
    const name = isHere.entry(other);
    const link =
      name === undefined
        ? html`commitment <code>${other}</code>, which is not on this site`
        : html`<a href="${linkTo(path, entryPath(other))}">${words(name)}</a>`;
    return html`<li>It ${RELATIONS[relation][from === entry.id ? 0 : 1]} ${link}.</li>`;
  });
  return html`<h3>Beside other commitments</h3>\n<ul>${items}</ul>\n`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
