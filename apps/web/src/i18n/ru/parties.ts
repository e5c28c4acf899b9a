import type { parties as english } from '../en/parties.ts';
import type { SameKeys } from '../message.ts';

export const parties: SameKeys<typeof english> = {
  'parties.note': 'Кто взял обязательства и перед кем. Число ведёт к ним.',
  'parties.empty': 'Сторон пока нет',
  'parties.list': 'Все стороны',
  'parties.find': 'Найти сторону',
  'parties.party': 'Сторона',
  'parties.promised': 'Обещала',
  'parties.received': 'Ей обещано',
  'parties.kind.state': 'Государство',
  'parties.kind.group': 'Группа государств',
  'parties.kind.organisation': 'Организация',
  'parties.matrix': 'Кто кому обещал',
  'parties.matrix.note': 'Обязательства, в которых назван адресат: в строках – кто обещает, в столбцах – кому.',
  'parties.matrix.corner': 'Кто и кому',
  'parties.matrix.all': 'Всего',
  'parties.matrix.empty': 'Ни в одном обязательстве не назван адресат.',
  'parties.matrix.leftOut': 'С каждой стороны показаны {size} сторон с наибольшим числом обязательств.',
  'party.members': 'Участники',
  'party.memberOf': 'Участвует в',
  'party.promised': 'Что обещала',
  'party.received': 'Что обещано ей',
  'party.nothing': 'В реестре ничего нет.',
};
