import { createHash } from 'node:crypto';
import { type Source, type Statement, spanOf, type TextDocument } from '../../src/model/index.ts';
import type { ReadDocument } from '../../src/register/index.ts';

export const MAKER = { program: 'servanda 0.0.0-test', rules: 'test' };

const NO_META = { title: null, date: null, publisher: null, language: null };

export function sourceOf(content: string, name: string): Source {
  return {
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: Buffer.byteLength(content),
    mediaType: 'text/plain',
    charset: 'utf-8',
    origin: { kind: 'file', name, retrieved: null },
    role: null,
    findings: [],
  };
}

/** A text whose lines are its sentences. */
export function textOf(content: string): TextDocument {
  const lines = [...content.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const block = { kind: 'paragraph' as const, level: 0, marker: null, page: null, article: 0 };
  return {
    content,
    blocks: lines.map((line) => ({ ...line, ...block })),
    sentences: lines.map((line, index) => ({ ...line, block: index })),
    articles: [{ start: 0, end: content.length, title: null }],
    places: [],
    meta: NO_META,
    findings: [],
  };
}

/** A statement on the first occurrence of `words`. */
export function statementOn(content: string, words: string, more: Partial<Statement> = {}): Statement {
  const start = content.indexOf(words);
  const end = start + words.length;
  return {
    kind: 'commitment',
    binding: 'high',
    rule: 'test@en',
    sentence: { start, end },
    spans: [spanOf(content, start, end)],
    context: [],
    text: words,
    promisor: [{ code: 'Ruritania', name: 'Ruritania', span: null, inferred: 'speaker' }],
    beneficiary: [],
    amounts: [],
    deadline: null,
    condition: null,
    area: 'Trade and investment',
    trackable: { present: ['actor'], missing: ['deadline'] },
    reported: false,
    article: 0,
    score: 1,
    reasons: [],
    ...more,
  };
}

/** What reading a text of one promise a line gives: every line that begins with "Ruritania will" is a commitment. */
export function readingOf(content: string, name = 'speech.txt'): ReadDocument {
  const text = textOf(content);
  const lines = text.sentences.map(({ start, end }) => ({ start, end, read: content.slice(start, end) }));
  const promises = lines.filter(({ read }) => read.startsWith('Ruritania will'));
  const statements = promises.map(({ start, end }) => ({
    ...statementOn(content, content.slice(start, end)),
    spans: [spanOf(content, start, end)],
    sentence: { start, end },
  }));
  return { source: sourceOf(content, name), text, passages: lines, statements, findings: [] };
}
