import type { Message } from './message.ts';
import type { Messages } from './messages.ts';

const PLAIN = 'aceinorsuyACEINORSUY';
const ODD = 'àçëïñöŕšüýÀÇËÏÑÖŔŠÜÝ';
const PLACES = /(\{[a-zA-Z]+\})/;

/** English made strange and two fifths longer: words that do not pass through the table stand out, and so do places too narrow. */
export function pseudo(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, strange(message)])) as Messages;
}

function strange(message: Message): Message {
  if (typeof message === 'string') return strangeText(message);
  return { other: '', ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, strangeText(text)])) };
}

function strangeText(text: string): string {
  const parts = text.split(PLACES).map((part) => (PLACES.test(part) ? part : strangeLetters(part)));
  return `[${parts.join('')}${' ẽẽẽ'.repeat(Math.ceil(text.length / 10))}]`;
}

function strangeLetters(text: string): string {
  return Array.from(text, (letter) => ODD[PLAIN.indexOf(letter)] ?? letter).join('');
}
