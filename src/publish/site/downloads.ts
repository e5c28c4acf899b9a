import type { ByteFormat, FolderFormat, Format } from '../edition.ts';
import { pageHtml, type Site } from './frame.ts';
import { type Html, html } from './html.ts';
import type { SiteEdition, SitePut } from './site-edition.ts';
import { linkTo, PATHS } from './site-paths.ts';
import { grouped } from './words.ts';

/** Names of files by format; a format that is not named here is called after itself. Feeds stand where feeds are looked for. */
const FILES: Readonly<Record<string, readonly [path: string, says: string]>> = {
  jsonl: ['downloads/commitments.jsonl', 'Everything of each commitment, a line each (JSON Lines)'],
  csv: ['downloads/commitments.csv', 'A table for spreadsheets (CSV)'],
  'summit-table': [
    'downloads/summit-table.csv',
    'The table of research groups: a column per member with its score (CSV)',
  ],
  w3c: ['downloads/annotations.jsonld', 'The words with their places (W3C Web Annotations)'],
  parquet: ['downloads/commitments.parquet', 'A table for programs (Parquet)'],
  jsonld: ['downloads/commitments.jsonld', 'Linked data (JSON-LD: schema.org, PROV-O)'],
  iati: ['downloads/iati.xml', 'For aid data (IATI 2.03)'],
  ics: ['deadlines.ics', 'A day for each deadline (iCalendar)'],
  rss: ['feed.xml', 'The newest two hundred (RSS 2.0)'],
};
const FOLDERS: Readonly<Record<string, string>> = {
  datapackage: 'Frictionless Data Package v2',
  croissant: 'Croissant 1.1',
};

interface Downloaded {
  readonly path: string;
  readonly says: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Every format as a file, with its size and hash. IATI asks who publishes and is left out where that is not said. */
export async function writeDownloads(
  edition: SiteEdition,
  formats: readonly (Format | ByteFormat)[],
  folders: readonly FolderFormat[],
  site: Site,
  put: SitePut,
): Promise<void> {
  const files: Downloaded[] = [];
  const { name, ref } = edition.publisher;
  for (const format of formats) {
    if (format.name === 'iati' && (name === null || ref === null)) continue;
    const [path, says] = FILES[format.name] ?? [`downloads/${format.name}`, format.says];
    files.push({ path, says, ...(await put.stream(path, format.write(edition))) });
  }
  files.push(await evidenceFile(edition, put));
  for (const folder of folders) {
    const into = `downloads/${folder.name}`;
    await folder.write(
      edition,
      async (path, chunks) => {
        const written = await put.stream(`${into}/${path}`, chunks);
        files.push({ path: `${into}/${path}`, says: FOLDERS[folder.name] ?? folder.says, ...written });
        return written;
      },
      [],
    );
  }
  put.file(PATHS.downloads, downloadsPage(files, site));
}

/** The facts on what became of the commitments of the site, as `servanda evidence import` takes them. */
async function evidenceFile(edition: SiteEdition, put: SitePut): Promise<Downloaded> {
  async function* lines(): AsyncIterable<string> {
    for await (const { id } of edition.entries()) {
      for (const record of edition.followUp(id).evidence) yield `${JSON.stringify({ kind: 'evidence', record })}\n`;
    }
  }
  const path = 'downloads/evidence.jsonl';
  return {
    path,
    says: 'What became of them: each fact with its publisher and place',
    ...(await put.stream(path, lines())),
  };
}

function downloadsPage(files: readonly Downloaded[], site: Site): string {
  const path = PATHS.downloads;
  const rows = files.map(
    (file) =>
      html`<tr><th scope="row"><a href="${linkTo(path, file.path)}">${file.path.replace(/^downloads\//, '')}</a></th><td data-head="What it is">${file.says}</td><td class="n" data-head="Bytes">${grouped(file.bytes)}</td><td data-head="SHA-256"><code>${file.sha256}</code></td></tr>\n`,
  );
  const body = html`<h1>All data</h1>
<p class="lead">Everything on this site, in the forms that programs read. Each file holds the exact words, and says which entries were reviewed.</p>
${licence(site)}<table class="stack"><thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col" class="n">Bytes</th><th scope="col">SHA-256</th></tr></thead><tbody>
${rows}</tbody></table>
`;
  return pageHtml(site, { path, title: 'All data', about: 'All data of this site.', section: 'downloads', body });
}

function licence({ licence: name }: Site): Html {
  return name === null
    ? html`<p>The publisher has not named a licence for the data.</p>\n`
    : html`<p>Licence of the data: <bdi>${name}</bdi>. Quoted words belong to those who said them.</p>\n`;
}
