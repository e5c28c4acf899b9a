import { STEP_MEANINGS } from '../../follow/index.ts';
import type { Amount, Deadline, DeliveryStep, PartyRef } from '../../model/index.ts';
import type { Status } from '../../register/index.ts';

/** Digits in groups of three; not by a locale, so that the same register gives the same pages everywhere. */
export function grouped(value: number): string {
  const [whole = '', fraction] = plainNumber(value).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function plainNumber(value: number): string {
  return Math.abs(value) < 1e21 && Number.isFinite(value) ? String(value) : value.toFixed(0);
}

const STEPS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Whole millions and more in words: nine digits are not read at a glance. */
export function figure(value: number): string {
  for (const [size, name] of STEPS) {
    const parts = value / size;
    if (value >= size && Number.isInteger(Math.round(parts * 1e6) / 1e3)) return `${grouped(parts)} ${name}`;
  }
  return grouped(value);
}

/** "at least USD 500 million", "1,200 scholarships", "2 to 3%". */
export function amountText({ value, max, unit, currency, bound }: Omit<Amount, 'span'>): string {
  const range = max === null ? figure(value) : `${figure(value)} to ${figure(max)}`;
  const said =
    unit === 'percent' ? `${range}%` : unit === 'money' ? `${currency ?? 'money'} ${range}` : `${range} ${unit}`;
  return bound === null ? said : `${bound.replaceAll('_', ' ')} ${said}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  // EDTF has the seasons as months 21 to 24.
  ...Array.from({ length: 8 }, () => ''),
  'spring',
  'summer',
  'autumn',
  'winter',
];

/** A date or interval of EDTF in words; what is no plain date stays as it is. */
export function dateText(edtf: string): string {
  return edtf.split('/').map(oneDate).join(' to ');
}

function oneDate(edtf: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) return edtf === '' || edtf === '..' ? 'open' : edtf;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "by 2030", "between 25 January 2022 and 25 January 2025"; words that are no date stay as they are. */
export function byText(deadline: Pick<Deadline, 'edtf' | 'text'>): string {
  const { edtf, text } = deadline;
  if (edtf === null) return text;
  const [from, to] = edtf.split('/');
  return to === undefined ? `by ${dateText(edtf)}` : `between ${oneDate(from!)} and ${oneDate(to)}`;
}

export function partiesText(parties: readonly PartyRef[]): string {
  return parties.map(({ name }) => name).join(', ');
}

/** "1 commitment", "3 commitments". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** Why a value that the words do not state is there. */
const REASONS: Readonly<Record<string, string>> = {
  person: 'supplied by a person',
  speaker: 'the speaker',
  reported: 'the report is about them',
  'own-body': 'a body of the speakers',
  'lead-in': 'named in the lead-in',
  'sentence-before': 'named in the sentence before',
  'unit-before': 'named in the unit before',
  'region-named-before': 'the region named before',
  'other-side': 'the other side of the text',
  office: 'whose president or minister it is, by the text',
  turn: 'who has the word at this place of the transcript',
  met: 'who met, as the text opens',
  'named-before': 'named shortly before',
  'date-of-text': 'reckoned from the date of the text',
  'report-event': 'reckoned from the event reported',
};

export function reasonText(reason: string): string {
  return REASONS[reason] ?? reason.replaceAll('-', ' ');
}

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  proposed: 'Not reviewed',
  accepted: 'Reviewed: accepted as found',
  edited: 'Reviewed: edited by a person',
  rejected: 'Rejected',
  superseded: 'Replaced by others',
  withdrawn: 'Withdrawn',
};

/** The sign beside a step of delivery, so that no step is told by its colour alone. */
const SIGNS: Readonly<Record<DeliveryStep, string>> = {
  'not-yet-assessed': '?',
  'no-evidence-found': '?',
  'not-started': '○',
  'in-progress': '◔',
  stalled: '▪',
  'partly-delivered': '◑',
  delivered: '●',
  superseded: '→',
  contrary: '✕',
};

export function stepSign(step: DeliveryStep): string {
  return SIGNS[step];
}

export function stepLabel(step: DeliveryStep): string {
  return STEP_MEANINGS.find((each) => each.step === step)!.label;
}

/** Words cut to about `length` characters, between words where there is room, never within a character. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/\p{Surrogate}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
