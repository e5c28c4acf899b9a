import type { overview as english } from '../en/overview.ts';
import type { SameKeys } from '../message.ts';

export const overview: SameKeys<typeof english> = {
  'overview.empty': 'Реестр пуст',
  'overview.add': 'Добавить документы',
  'overview.documents': { one: 'документ', few: 'документа', many: 'документов', other: 'документа' },
  'overview.commitments': { one: 'обязательство', few: 'обязательства', many: 'обязательств', other: 'обязательства' },
  'overview.left': {
    one: 'высказывание ждёт решения',
    few: 'высказывания ждут решения',
    many: 'высказываний ждут решения',
    other: 'высказывания ждут решения',
  },
  'overview.table': 'В виде таблицы',
  'overview.timeline': 'Обязательства по датам текстов',
  'overview.timeline.says': {
    one: '{count} обязательство; время: {first} – {last}.',
    few: '{count} обязательства; время: {first} – {last}.',
    many: '{count} обязательств; время: {first} – {last}.',
    other: '{count} обязательства; время: {first} – {last}.',
  },
  'overview.decided': 'Решено',
  'overview.toDecide': 'Ждут решения',
  'overview.when': 'Когда',
  'overview.year': 'Год',
  'overview.noYear': 'Без года',
  'overview.sum': 'Итого',
  'overview.deadlines': 'Обязательства по годам срока',
  'overview.deadlines.note': 'Только те, у которых срок – дата.',
  'overview.deadlines.says': {
    one: '{count} обязательство со сроком: {first} – {last}.',
    few: '{count} обязательства со сроком: {first} – {last}.',
    many: '{count} обязательств со сроком: {first} – {last}.',
    other: '{count} обязательства со сроком: {first} – {last}.',
  },
  'overview.money': 'Обещанные суммы',
  'overview.amounts': 'Обещано в {currency}, по областям и годам текстов',
  'overview.amounts.says': {
    one: '{count} сумма, {sum}; областей: {areas}.',
    few: '{count} суммы, всего {sum}; областей: {areas}.',
    many: '{count} сумм, всего {sum}; областей: {areas}.',
    other: '{count} суммы, всего {sum}; областей: {areas}.',
  },
  'overview.counted': {
    one: 'Учтена {count} сумма: из неотклонённых обязательств, нижняя граница диапазона, по году текста, каждая валюта отдельно.',
    few: 'Учтены {count} суммы: из неотклонённых обязательств, нижняя граница диапазона, по году текста, каждая валюта отдельно.',
    many: 'Учтено {count} сумм: из неотклонённых обязательств, нижняя граница диапазона, по году текста, каждая валюта отдельно.',
    other:
      'Учтено {count} суммы: из неотклонённых обязательств, нижняя граница диапазона, по году текста, каждая валюта отдельно.',
  },
  'overview.leftOut':
    'Не учтено: без валюты – {noCurrency}, в пересказе других – {reported}, уже сказанных ранее – {restated}, общих сумм, включающих учтённые, – {umbrella}.',
  'about.title': 'О программе',
  'about.program': 'Программа',
  'about.rules': 'Правила',
  'about.register': 'Реестр',
  'about.api': 'Интерфейс для программ',
};
