import type { ChangedRow, Changes } from '../changes.ts';
import { pageHtml, type Site } from '../frame.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { type EntryRow, entryRows } from '../lists/entry-row.ts';
import { openList } from '../lists/paged-list.ts';
import type { SitePut } from '../site-edition.ts';
import { entryPath, linkTo, PATHS } from '../site-paths.ts';
import { counted, dateText, grouped } from '../words.ts';

const TRAIL: readonly (readonly [string, string])[] = [['Changes', PATHS.changes]];

/** The pages that say what changed since the last publication, and a page in the place of each entry that is gone. */
export function writeChanges(changes: Changes, site: Site, put: SitePut): void {
  writeRows(changes, site, put);
  for (const { id, since } of changes.gone) put.file(entryPath(id), gonePage(id, since, site));
  const { added, changed, gone, first, left } = changes;
  const link = (count: number, says: string, folder: string) =>
    count === 0
      ? html`<li>${says}</li>`
      : html`<li><a href="${linkTo(PATHS.changes, `changes/${folder}/index.html`)}">${says}</a></li>`;
  const said = first
    ? html`<p>This is the first publication of this site.</p>`
    : html`<ul>
${link(added.count(), `${counted(added.count(), 'commitment')} added`, 'added')}
${link(changed.count(), `${counted(changed.count(), 'commitment')} changed`, 'changed')}
<li>${counted(left, 'commitment')} no longer published</li>
</ul>`;
  const body = html`<h1>Changes since the last publication</h1>
${said}
${goneList(gone)}<h2>Publications</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Publications"><table><thead><tr><th scope="col">Date</th><th scope="col" class="n">Commitments</th><th scope="col" class="n">Added</th><th scope="col" class="n">Changed</th><th scope="col" class="n">Gone</th></tr></thead><tbody>
${changes.publications.map((one) => html`<tr><th scope="row">${dateText(one.date)}</th>${[one.commitments, one.added, one.changed, one.gone].map((number) => html`<td class="n">${grouped(number)}</td>`)}</tr>\n`)}</tbody></table></div>
`;
  const about = 'What was added, changed and taken away since the last publication.';
  put.file(PATHS.changes, pageHtml(site, { path: PATHS.changes, title: 'Changes', about, section: 'changes', body }));
}

function goneList(gone: Changes['gone']): Html {
  if (gone.length === 0) return NOTHING;
  const items = gone.map(
    ({ id, since }) =>
      html`<li><a href="${linkTo(PATHS.changes, entryPath(id))}"><code>${id}</code></a>, since ${dateText(since)}</li>\n`,
  );
  return html`<details><summary>${counted(gone.length, 'commitment')} published before and not any more</summary><ul>
${items}</ul></details>
`;
}

function writeRows({ added, changed }: Changes, site: Site, put: SitePut): void {
  const plan = (folder: string, title: string, total: number) => ({
    folder: `changes/${folder}`,
    title,
    about: title,
    section: 'changes' as const,
    trail: TRAIL,
    total,
    head: () => null,
  });
  if (added.count() > 0) {
    const list = openList<EntryRow>(
      plan('added', 'Added since the last publication', added.count()),
      site,
      put,
      entryRows,
    );
    for (const piece of added.pieces()) for (const row of piece) list.add(row);
    list.close();
  }
  if (changed.count() === 0) return;
  const title = 'Changed since the last publication';
  const list = openList<ChangedRow>(plan('changed', title, changed.count()), site, put, changedRows);
  for (const piece of changed.pieces()) for (const row of piece) list.add(row);
  list.close();
}

function changedRows(rows: readonly ChangedRow[], path: string): Html {
  return html`${rows.map(({ row, parts }) => html`<p class="quiet">Changed: ${parts.join(', ')}</p>\n${entryRows([row], path)}`)}`;
}

/** What stands at the address of an entry that was published once: the address stays, the entry is gone. */
function gonePage(id: string, since: string, site: Site): string {
  const body = html`<h1>No longer published</h1>
<p>The commitment <code>${id}</code> stood here. Since the publication of <time datetime="${since}">${dateText(since)}</time> it is not part of this site any more: it was rejected, replaced by others, or left out.</p>
<p><a href="${linkTo(entryPath(id), PATHS.changes)}">What else changed</a></p>
`;
  const title = 'No longer published';
  return pageHtml(site, {
    path: entryPath(id),
    title,
    about: null,
    section: 'changes',
    trail: TRAIL,
    quiet: true,
    body,
  });
}
