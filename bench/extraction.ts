import { readFileSync } from 'node:fs';
import { isExact } from '../src/model/index.ts';
import { createGazetteer } from '../src/parties/index.ts';
import { processDocument, type Settings } from '../src/pipeline.ts';
import { readPlain } from '../src/text/index.ts';
import type { Files } from './documents.ts';

/** Who speaks in the archive of statements that this is mostly run on; it settles who "we" is, and costs the same for all. */
const SPEAKER = ['USA'];

/**
 * The way of a document from its file to its statements, in this process and one after the other; returns the number of
 * statements. Throws if a span is not what stands in the text, or if a stage broke: a fast wrong answer is none.
 */
export function extraction(): (files: Files) => Promise<number> {
  const parties = createGazetteer();
  return async ({ paths, dates }) => {
    let count = 0;
    for (const [i, path] of paths.entries()) {
      const settings = { readText, parties, date: dates[i] ?? null, speaker: SPEAKER };
      const read = await processDocument(readFileSync(path), { name: path, kind: 'file' }, settings, 'extract');
      const broken = read.findings.find(({ stage, finding }) => stage !== 'receive' && finding.code === 'stage-broke');
      if (broken || !read.text) throw new Error(`${path} was not read: ${JSON.stringify(read.findings)}`);
      const content = read.text.content;
      if (!read.statements.every(({ spans }) => spans.every((span) => isExact(content, span)))) {
        throw new Error(`${path}: a span is not what stands in the text`);
      }
      count += read.statements.length;
    }
    return count;
  };
}

const readText: Settings['readText'] = async ({ content }) => readPlain(content ?? '');
