import type { Finding } from '../../src/model/index.ts';
import { ACROSS } from './sentences/across.ts';
import { CODING } from './sentences/coding.ts';
import { DOCUMENTS } from './sentences/documents.ts';
import { EXCHANGE } from './sentences/exchange.ts';
import { FOLLOW } from './sentences/follow.ts';
import { MODELS } from './sentences/models.ts';
import { ORIGINALS } from './sentences/originals.ts';
import { PROGRAM } from './sentences/program.ts';
import { PUBLISH } from './sentences/publish.ts';
import { REGISTER } from './sentences/register.ts';
import type { Sentence } from './sentences/sentence.ts';
import { safeLine } from './show/measure.ts';

const SENTENCES: ReadonlyMap<string, Sentence> = new Map(
  Object.entries({
    ...PROGRAM,
    ...ACROSS,
    ...REGISTER,
    ...EXCHANGE,
    ...PUBLISH,
    ...DOCUMENTS,
    ...MODELS,
    ...FOLLOW,
    ...CODING,
    ...ORIGINALS,
  }),
);

/** Every code that has a sentence of its own. */
export const KNOWN_CODES: readonly string[] = [...SENTENCES.keys()];

/** The sentence for a code. One that is not known here still says all there is to say. */
export function sentence(code: string, params: Parameters<Sentence>[0]): string {
  const known = SENTENCES.get(code);
  if (known) return safeLine(known(params));
  const details = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
  return safeLine(`${code.replace(/[.-]/g, ' ')}${details.length > 0 ? ` (${details.join(', ')})` : ''}`);
}

/** "speech.pdf: warning: page 3: …", with its line end; a sentence that names the document itself needs no name before it. */
export function findingLine(document: string, { code, severity, params, place }: Finding): string {
  const says = sentence(code, params);
  const name = safeLine(document);
  const page = place?.page ? `page ${place.page}: ` : '';
  const line = `${severity === 'info' ? 'note' : severity}: ${page}${says}\n`;
  return says.includes(name) ? line : `${name}: ${line}`;
}

/** Lines for what a person has to know of a document; notes on what went as it should are kept for `servanda text` and `show`. */
export function troubleLines(document: string, findings: readonly Finding[]): string {
  const trouble = findings.filter(({ severity }) => severity !== 'info');
  return trouble.map((finding) => findingLine(document, finding)).join('');
}
