import { escapedHtml as escaped } from '../../../src/publish/index.ts';
import { FOLDER_COLUMNS } from './check-folder.ts';
import { CHECK_STYLE } from './check-style.ts';

/** A report in the index of a folder: its counts, and the file of its page; both null if it could not be read. */
export interface Indexed {
  readonly name: string;
  readonly counts: readonly number[] | null;
  readonly file: string | null;
}

/** The index of the pages of a folder of reports: it stands alone, like they do. */
export function checkIndex(reports: readonly Indexed[], summary: string): string {
  const head = FOLDER_COLUMNS.map((heading) => `<th scope="col">${heading}</th>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Checks of reports</title>
<style>${CHECK_STYLE}</style>
</head>
<body>
<main>
<h1>Checks of reports</h1>
<p>${escaped(summary.trim())}</p>
<table class="index"><thead><tr>${head}</tr></thead><tbody>
${reports.map(row).join('\n')}
</tbody></table>
</main>
</body>
</html>
`;
}

function row({ name, counts, file }: Indexed): string {
  const report = file === null ? escaped(name) : `<a href="${escaped(encodeURI(file))}">${escaped(name)}</a>`;
  const cells = FOLDER_COLUMNS.slice(1).map((heading, index) => {
    return `<td data-heading="${heading}">${counts === null ? '–' : counts[index]}</td>`;
  });
  const unread = counts === null ? ' <span class="kind">could not be read</span>' : '';
  return `<tr><th scope="row">${report}${unread}</th>${cells.join('')}</tr>`;
}
