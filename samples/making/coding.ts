import { type CodedSentence, codedSentences } from './coded-sentences.ts';
import { locate } from './locate.ts';

type Unit = { readonly start: number; readonly end: number; readonly quote: string };
type Label = 'commitment' | 'vague' | 'proposal' | 'call' | 'none';

/**
 * The coding of a sample as JSON Lines, one sentence a line with its label and units, in the form that `servanda eval` reads.
 * `coding` is the hand-written table beside the source; every line of it must fit the text, or this throws.
 */
export function codingOf(name: string, text: string, coding: string): string {
  const lines = coding.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const speaker = { speech: 'QRU', communique: 'Lake Compact' }[name] ?? 'XGK';
  const units = lines.filter((line) => line.startsWith('+ ')).map((line) => unitOf(text, line.slice(2), speaker));
  const others = lines.filter((line) => !line.startsWith('+ ')).map((line) => labelOf(text, line));
  const sentences = codedSentences(text);
  for (const { start, end } of [...units, ...others]) {
    if (!sentences.some((sentence) => holds(sentence, { start, end }))) throw new Error(`${name}: ${start} to ${end}`);
  }
  return `${sentences.map((sentence, index) => sentenceLine(name, sentence, index, units, others)).join('\n')}\n`;
}

function sentenceLine(
  name: string,
  sentence: CodedSentence,
  index: number,
  units: readonly Unit[],
  others: readonly { readonly start: number; readonly end: number; readonly label: Label }[],
): string {
  const here = units.filter((unit) => holds(sentence, unit));
  const other = others.find((found) => holds(sentence, found));
  const label = here.length > 0 ? 'commitment' : (other?.label ?? 'none');
  return JSON.stringify({ sid: `${name}#${index + 1}`, ...sentence, label, units: here });
}

function holds(sentence: CodedSentence, place: CodedSentence): boolean {
  return sentence.start <= place.start && place.end <= sentence.end;
}

function labelOf(text: string, line: string) {
  const [label = '', words = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)];
  const { start, end } = locate(text, words);
  return { start, end, label: label as Label };
}

function unitOf(text: string, line: string, speaker: string) {
  const [words = '', binding = '', area = '', to = '', amount = '', deadline = '', condition = '', by = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const { start, end, exact } = locate(text, words);
  return {
    start,
    end,
    quote: exact,
    promisor: partiesOf(by || speaker),
    beneficiary: partiesOf(to),
    binding,
    amount: amount === '' ? [] : [amountOf(amount)],
    deadline,
    condition,
    area,
  };
}

/** Codes parted by spaces; a code that holds a space itself stands alone. */
function partiesOf(cell: string): readonly string[] {
  if (cell.startsWith('Lake ')) return [cell];
  return cell.split(' ').filter((code) => code !== '');
}

/** `[bound] value[..max] unit`, the unit being an ISO 4217 code for money. */
function amountOf(cell: string) {
  const match = /^(?:(at_least|up_to|about|more_than|less_than) )?([\d.]+?)(?:\.\.([\d.]+))? (.+)$/.exec(cell);
  const [, bound, value, max, unit = ''] = match ?? [];
  const isMoney = /^[A-Z]{3}$/.test(unit);
  return {
    value: Number(value),
    ...(max === undefined ? {} : { max: Number(max) }),
    unit: isMoney ? 'money' : unit,
    ...(isMoney ? { currency: unit } : {}),
    ...(bound === undefined ? {} : { bound }),
  };
}
