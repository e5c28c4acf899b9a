import type { ownAccount as english } from '../en/own-account.ts';
import type { SameKeys } from '../message.ts';

export const ownAccount: SameKeys<typeof english> = {
  'own.title': 'Ваша учётная запись',
  'own.password': 'Сменить пароль',
  'own.password.old': 'Нынешний пароль',
  'own.password.new': 'Новый пароль',
  'own.password.again': 'Новый пароль ещё раз',
  'own.password.differ': 'Пароли не совпадают: введите новый ещё раз.',
  'own.password.change': 'Сменить',
  'own.password.changed': 'Пароль изменён. На всех других устройствах выполнен выход.',
  'own.tokens': 'Ключи доступа для программ',
  'own.tokens.note':
    'Программа с ключом может то же, что и вы. Дайте каждой свой ключ, чтобы отзывать их по отдельности.',
  'own.token.name': 'Для чего',
  'own.token.good': 'Действует',
  'own.token.days': { one: '{count} день', few: '{count} дня', many: '{count} дней', other: '{count} дня' },
  'own.token.make': 'Создать ключ',
  'own.token.made': 'Ключ для «{name}»',
  'own.token.made.hint':
    'Скопируйте его сейчас: он показан один раз. Программа передаёт его как «Authorization: Bearer …».',
  'own.token.facts': 'Создан {made}, действует до {until}',
  'own.token.used': 'последнее использование: {moment}',
  'own.token.unused': 'не использовался',
  'own.token.over': 'истёк',
  'own.token.revoke': 'Отозвать',
  'own.token.revokeOf': 'Отозвать: {name}',
  'own.token.sure': 'Отозвать «{name}»?',
  'own.token.sure.why': 'Программе с этим ключом будет отказано. Отозванный ключ больше не действует.',
  'own.tokens.none': 'Ключей у вас нет.',
  'own.tokens.list': 'Ваши ключи',
  'own.noAccounts': 'В этом реестре нет учётных записей',
  'own.noAccounts.do': 'Он одного человека: вход не нужен, решения подписываются именем из настроек.',
};
