import type { Message, Table } from './message.ts';

const PLAIN = 'aceinorsuyACEINORSUY';
const ODD = 'àçëïñöŕšüýÀÇËÏÑÖŔŠÜÝ';
const PLACES = /(\{[a-zA-Z]+\})/;

/** English made strange and two fifths longer: words that do not pass through the table stand out, and so do places too narrow. */
export function pseudo<T extends Table>(messages: T): Record<keyof T, Message> {
  const pairs = Object.entries(messages).map(([key, message]) => [key, strange(message)]);
  return Object.fromEntries(pairs) as Record<keyof T, Message>;
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
