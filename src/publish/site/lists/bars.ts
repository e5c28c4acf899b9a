import { type Html, html, type Part } from '../html.ts';
import { grouped } from '../words.ts';

/** A row of a table with a bar: its name, where it leads (null: nowhere), and how many. */
export interface Bar {
  readonly name: Part;
  readonly href: string | null;
  readonly count: number;
}

/** Figures as a table with bars: a picture that is its own table, without a script. */
export function bars(label: string, heads: readonly [string, string], rows: readonly Bar[]): Html {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`<table class="bars"><caption class="quiet">${label}</caption><thead><tr><th scope="col">${heads[0]}</th><th scope="col" class="n">${heads[1]}</th><td></td></tr></thead><tbody>
${rows.map((row) => barRow(row, most))}</tbody></table>
`;
}

function barRow({ name, href, count }: Bar, most: number): Html {
  const said = href === null ? html`${name}` : html`<a href="${href}">${name}</a>`;
  const share = Math.round((count / most) * 1000) / 10;
  return html`<tr><th scope="row">${said}</th><td class="n">${grouped(count)}</td><td class="bar"><span style="inline-size:${share}%"></span></td></tr>\n`;
}
