import { grouped } from '../show/fields.ts';
import type { Sentences } from './sentence.ts';

const part = ({ number, of }: Parameters<Sentences[string]>[0]) => `request ${number} of ${of}`;

const WHY: Sentences = {
  'model-redirect': () => 'it leads elsewhere, where nothing is sent; give the address it leads to if you trust it',
  'model-status': ({ status }) =>
    status === 401 || status === 403
      ? `it answers ${status}; put the key in SERVANDA_MODEL_KEY`
      : `it answers ${status}${status === 404 ? '; check address and name' : ''}`,
  'model-slow': ({ seconds }) => `it took longer than ${seconds} s (--model-timeout)`,
  'model-endless': ({ limit }) => `its answer is longer than ${grouped(Number(limit))} bytes`,
  'model-unreachable': ({ system }) => `it cannot be reached or broke off (${system})`,
  'model-no-answer': () =>
    'what it answers is no chat completion; is the address that of an OpenAI-compatible service?',
};

/** What can be said of a language model that was asked. */
export const MODELS: Sentences = {
  'model-address': ({ address }) =>
    `"${address}" is not an address; --model takes one such as http://127.0.0.1:11434/v1`,
  'model-plain': ({ address }) => `${address} would get texts and key unencrypted over the internet; write https://`,
  'cli.model-name': () => '--model ADDRESS and --model-name NAME go together',
  'cli.model-price': ({ text }) =>
    `"${text}" is no price; write that of a million tokens sent and answered, such as "0.15,0.60 EUR"`,
  'cli.model-yes': () => 'nobody is here to be asked; add --yes to send the texts there',
  'cli.model-declined': () => 'nothing was sent and nothing done',
  'model-asked': ({ model, at, requests, answered, proposed, known, taken }) =>
    `${model} was asked at ${at}: ${answered} of ${requests} requests answered, ${proposed} statements proposed, ${known} of them known, ${taken} taken`,
  'model-words-not-found': ({ words }) => `the model gave words that are not in the text: “${words}”; left out`,
  'model-field-not-found': ({ field, words }) =>
    `the model gave words for ${field} that are not in their sentence: “${words}”; left out`,
  'model-field-unread': ({ field, words }) =>
    `the model gave words for ${field} in which none can be read: “${words}”; left out`,
  'model-reply-unread': (params) => `${part(params)} to the model: its answer is not of the form asked for; left out`,
  'model-items-unread': (params) =>
    `${part(params)} to the model: ${params.count} statements are not of the form asked for; left out`,
  'model-failed': (params) =>
    `${part(params)} to the model: ${WHY[String(params.code)]?.(params) ?? String(params.code)}`,
  'model-given-up': ({ left, of }) => `the model is not asked any more: ${left} of ${of} requests were not made`,
  ...WHY,
};
