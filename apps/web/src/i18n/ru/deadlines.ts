import type { deadlines as english } from '../en/deadlines.ts';
import type { SameKeys } from '../message.ts';

export const deadlines: SameKeys<typeof english> = {
  'deadlines.note':
    'Срок истекает в последний день названной даты. То, что он прошёл, не говорит о том, выполнено ли обещанное.',
  'deadlines.window.overdue': 'Срок прошёл',
  'deadlines.window.due': 'Скоро наступит срок',
  'deadlines.window.later': 'Позже',
  'deadlines.window.undated': 'Без даты',
  'deadlines.knows.evidence': 'данные есть',
  'deadlines.knows.looked': 'искали, ничего не нашли: неизвестно',
  'deadlines.knows.nothing-known': 'данных пока нет: неизвестно',
  'deadlines.ahead': 'На сколько вперёд',
  'deadlines.days': { one: '{count} день', few: '{count} дня', many: '{count} дней', other: '{count} дня' },
  'deadlines.group': 'Группировать',
  'deadlines.by.time': 'По месяцам',
  'deadlines.by.party': 'По обещавшим',
  'deadlines.by.area': 'По областям',
  'deadlines.more': 'Показать ещё',
  'deadlines.empty.overdue': 'Прошедших сроков нет',
  'deadlines.empty.due': 'В это время ничего не истекает',
  'deadlines.empty.later': 'Позже ничего не истекает',
  'deadlines.empty.undated': 'У каждого обязательства есть дата',
  'deadlines.undated.recurring': 'Повторяются',
  'deadlines.undated.vague': 'Время названо, но не дата',
  'deadlines.undated.none': 'Время не названо',
};
