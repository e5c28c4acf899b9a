import type { Series } from '../../../follow/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { daysOf } from '../../../register/index.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { figure } from '../words.ts';

/** Size of the picture in its own units, and the room for words around it. */
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [480, 220, 92, 62, 20, 30];

interface Dot {
  readonly day: number;
  readonly value: number;
}

/**
 * Figures against their target, a line for each publisher. Nothing where there are fewer than two figures: the table says it
 * all. The picture is told in words by the table beside it, so it is hidden from screen readers.
 */
export function seriesChart({ target, deadline, baseline }: Indicator, series: readonly Series[]): Html {
  const lines = series.map(({ actuals }) => ({
    dots: actuals.map(({ last, value }): Dot => ({ day: Date.parse(`${last}T00:00:00Z`), value })),
  }));
  const start = startOf(baseline);
  const all = [...start, ...lines.flatMap(({ dots }) => dots)];
  if (all.length < 2) return NOTHING;
  const { last: due } = daysOf(deadline);
  const days = [...all.map(({ day }) => day), ...(due === null ? [] : [Date.parse(`${due}T00:00:00Z`)])];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(target.value, ...all.map(({ value }) => value));
  const least = Math.min(0, ...all.map(({ value }) => value));
  const x = (day: number) => round(LEFT + ((day - first) / Math.max(1, last - first)) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) =>
    round(HEIGHT - BOTTOM - ((value - least) / Math.max(1e-9, most - least)) * (HEIGHT - TOP - BOTTOM));
  const year = (day: number) => new Date(day).toISOString().slice(0, 4);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false">
<path class="axis" d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" fill="none"/>
<path class="goal" d="M${LEFT} ${y(target.value)}H${WIDTH - RIGHT}"/>
${start.map(({ day, value }) => html`<circle class="b" cx="${x(day)}" cy="${y(value)}" r="4"/>\n`)}<text x="${WIDTH - RIGHT + 6}" y="${y(target.value) + 4}">target</text>
<text x="${LEFT - 6}" y="${y(most) + 4}" text-anchor="end">${figure(most)}</text>
<text x="${LEFT - 6}" y="${y(least) + 4}" text-anchor="end">${figure(least)}</text>
<text x="${LEFT}" y="${HEIGHT - 8}">${year(first)}</text>
<text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end">${year(last)}</text>
${lines.map(({ dots }, place) => html`${lineOf(dots, x, y)}${lines.length > 1 ? letter(dots, place, x, y) : NOTHING}`)}</svg>
`;
}

/** How things stood before: a dot of its own, since another publisher may answer for it. */
function startOf(baseline: Indicator['baseline']): Dot[] {
  const { last } = daysOf(baseline?.date ?? null);
  return baseline && last !== null ? [{ day: Date.parse(`${last}T00:00:00Z`), value: baseline.value }] : [];
}

/** What a publisher is called in the picture and in the table beside it. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + (place % 26));
}

function letter(dots: readonly Dot[], place: number, x: (day: number) => number, y: (value: number) => number): Html {
  const last = dots.at(-1);
  return last ? html`<text x="${x(last.day) + 7}" y="${y(last.value) - 6}">${letterOf(place)}</text>\n` : NOTHING;
}

function lineOf(dots: readonly Dot[], x: (day: number) => number, y: (value: number) => number): Html {
  const path = dots.map(({ day, value }, index) => `${index === 0 ? 'M' : 'L'}${x(day)} ${y(value)}`).join('');
  const circles = dots.map(({ day, value }) => html`<circle class="p" cx="${x(day)}" cy="${y(value)}" r="4"/>`);
  return html`<path class="s" d="${path}"/>${circles}\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
