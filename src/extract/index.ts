export { type ExtractOptions, extract } from './extract.ts';
export { type AmountMention, findAmounts } from './fields/amounts/index.ts';
export { type DateMention, findDates } from './fields/dates/index.ts';
export { type Tokens, tokenise } from './tokens.ts';
