export { type FoundBlock, finishText } from './finish.ts';
export { type PlainOptions, readPlain } from './plain.ts';
export { readText, type TextResources } from './read-text.ts';
export { createReader, type TextReader } from './reader.ts';
export { Reading } from './reading.ts';
