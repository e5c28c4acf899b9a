import { codingOf } from './coding.ts';
import { expectedOf } from './expected.ts';
import { jsonText } from './json-text.ts';
import { DOCUMENTS, REPORTS } from './names.ts';
import { readSample, type SampleDocument } from './sample-document.ts';
import { toDocx } from './to-docx.ts';
import { toHtml } from './to-html.ts';
import { toPdf } from './to-pdf.ts';
import { toTxt } from './to-txt.ts';

/** All files that are made, by name, with their bytes. `read` gives the text of a source by its name. */
export async function filesOf(read: (name: string) => string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const samples = [...DOCUMENTS, ...REPORTS].map((name) => [name, readSample(read(`${name}.md`))] as const);
  const texts = new Map(samples.map(([name, sample]) => [`${name}.txt`, toTxt(sample)]));
  const files: (readonly [string, string | Uint8Array])[] = [...texts];
  for (const [name, sample] of samples) files.push(...(await otherFormats(name, sample)));
  for (const name of DOCUMENTS) {
    const text = texts.get(`${name}.txt`) ?? '';
    files.push([`${name}.gold.jsonl`, codingOf(name, text, read(`${name}.coding.txt`))]);
  }
  files.push(['documents.json', flagsOf(samples)]);
  files.push(['expected.json', expectedOf(texts, (name) => read(`${name}.check.txt`))]);
  return files.map(([name, content]) => [name, typeof content === 'string' ? Buffer.from(content) : content]);
}

async function otherFormats(name: string, sample: SampleDocument): Promise<(readonly [string, string | Uint8Array])[]> {
  if (name === 'report-mirror') return [[`${name}.html`, toHtml(sample)]];
  if (name.startsWith('report-')) return [];
  return [
    [`${name}.html`, toHtml(sample)],
    [`${name}.docx`, await toDocx(sample)],
    [`${name}.pdf`, await toPdf(sample)],
  ];
}

/** The flags with which each document is extracted, as `servanda eval` reads them. */
function flagsOf(samples: readonly (readonly [string, SampleDocument])[]): string {
  const coded = samples.filter(([name]) => (DOCUMENTS as readonly string[]).includes(name));
  const flags = coded.map(([name, { meta }]) => [
    name,
    { date: meta.date, speaker: meta.speaker, gazetteer: 'parties.csv' },
  ]);
  return jsonText(Object.fromEntries(flags));
}
