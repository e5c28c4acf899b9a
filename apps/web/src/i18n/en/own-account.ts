import type { Table } from '../message.ts';

/** What somebody who is signed in does with their own account. */
export const ownAccount = {
  'own.title': 'Your account',
  'own.password': 'Change the password',
  'own.password.old': 'Password now',
  'own.password.new': 'New password',
  'own.password.again': 'New password once more',
  'own.password.differ': 'The two differ: type the new password again.',
  'own.password.change': 'Change it',
  'own.password.changed': 'Your password is changed. Wherever else you were signed in, you are signed out.',
  'own.tokens': 'Tokens for programs',
  'own.tokens.note':
    'A program that sends one may do what you may. Give each program a token of its own, so that you can end it alone.',
  'own.token.name': 'What it is for',
  'own.token.good': 'Good for',
  'own.token.days': { one: '{count} day', other: '{count} days' },
  'own.token.make': 'Make a token',
  'own.token.made': 'Token for “{name}”',
  'own.token.made.hint': 'Copy it now: it is shown this once. A program sends it as “Authorization: Bearer …”.',
  'own.token.facts': 'Made on {made}, good until {until}',
  'own.token.used': 'last used {moment}',
  'own.token.unused': 'never used',
  'own.token.over': 'over',
  'own.token.revoke': 'Revoke',
  'own.token.revokeOf': 'Revoke {name}',
  'own.token.sure': 'Revoke “{name}”?',
  'own.token.sure.why': 'A program that uses it is refused from now on. A revoked token cannot be used again.',
  'own.tokens.none': 'You have no tokens.',
  'own.tokens.list': 'Your tokens',
  'own.noAccounts': 'This register has no accounts',
  'own.noAccounts.do': 'It is one person’s: nobody signs in, and decisions are signed with the name in the settings.',
} as const satisfies Table;
