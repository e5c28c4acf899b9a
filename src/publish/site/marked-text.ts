import type { Range } from '../../model/index.ts';
import { type Html, html, NOTHING } from './html.ts';
import type { ReadStretch } from './site-edition.ts';

/** Words that are marked: what they are, where they lead (null: nowhere), and the id of their first piece. */
export interface Mark extends Range {
  readonly is: 'core' | 'binds';
  readonly href: string | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly unseen: boolean;
}

/** A mark that is neither a link nor a target. */
export function plainMark({ start, end }: Range, is: Mark['is']): Mark {
  return { start, end, is, href: null, id: null, title: null, unseen: false };
}

interface Placed extends Mark {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch of text with its marks, cut where they begin and end. Of marks that lie over each other the inner one is the link.
 * `begun` remembers across stretches which ids were given.
 */
export function markedText(stretch: ReadStretch, marks: readonly Mark[], begun: Set<string>): Html[] {
  const placed = marks
    .map((mark): Placed => ({ ...mark, from: stretch.indexOf(mark.start), to: endIn(stretch, mark) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const cuts = [...new Set([0, ...placed.flatMap(({ from, to }) => [from, to]), stretch.text.length])];
  cuts.sort((a, b) => a - b);
  const pieces: Html[] = [];
  let open: Placed[] = [];
  let next = 0;
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    open = open.filter(({ to }) => to > from);
    while (next < placed.length && placed[next]!.from <= from) open.push(placed[next++]!);
    pieces.push(piece(stretch.text.slice(from, cuts[index + 1]), open, begun));
  }
  return pieces;
}

/** Where a mark ends in the reading: behind its last character, however much was left out after it. */
function endIn(stretch: ReadStretch, { start, end }: Range): number {
  return end <= start ? stretch.indexOf(start) : Math.max(stretch.indexOf(end - 1) + 1, stretch.indexOf(end) - 1, 0);
}

function piece(text: string, open: readonly Placed[], begun: Set<string>): Html {
  const core = open.findLast(({ is }) => is === 'core');
  const said = open.some(({ is }) => is === 'binds') ? html`<span class="binds">${text}</span>` : html`${text}`;
  if (!core) return said;
  const ids = open.flatMap(({ id }) => (id !== null && !begun.has(id) ? [id] : []));
  for (const id of ids) begun.add(id);
  const own = core.id !== null && ids.includes(core.id) ? html` id="${core.id}"` : NOTHING;
  const others = ids.filter((id) => id !== core.id).map((id) => html`<span class="mark" id="${id}"></span>`);
  const look = core.unseen ? 'mark unseen' : 'mark';
  if (core.href === null) return html`${others}<mark class="${look}"${own}>${said}</mark>`;
  // What goes on from a piece before is no stop of its own for whoever goes by the keyboard.
  const stop = own === NOTHING ? html` tabindex="-1"` : own;
  const title = core.title === null ? NOTHING : html` title="${core.title}"`;
  return html`${others}<a class="${look}" href="${core.href}"${stop}${title}>${said}</a>`;
}
