import type { Table } from '../message.ts';

/** Words for those who sign in. */
export const accounts = {
  'account.menu': 'Account of {name}',
  'account.signOut': 'Sign out',
  'account.email': 'E-mail address',
  'account.password': 'Password',
  'account.password.hint': 'At least 12 characters; several words are easy to keep in mind.',
  'role.viewer': 'Viewer – reads',
  'role.coder': 'Coder – reads and codes',
  'role.editor': 'Editor – decides and adds',
  'role.admin': 'Admin – also looks after people',
  'signIn.title': 'Sign in',
  'signIn.first':
    'Nobody has an account yet. The address to make the first one stands in the terminal where the server was started.',
  'signIn.enter': 'Sign in',
  'signIn.openId': 'Sign in with your organisation',
  'setUp.title': 'The first account',
  'setUp.note': 'It looks after the register and invites the others.',
  'join.title': 'Choose a password',
  'join.note': 'You were invited to this register. The invitation is good once.',
  'join.noSecret': 'This address lacks its last part, behind the #. Open the whole address.',
  'join.enter': 'Enter',
  'people.title': 'People',
  'people.note': 'Who may come into this register, and what they may do.',
  'people.list': 'Everybody with an account',
  'people.name': 'Name',
  'people.role': 'Role',
  'people.roleOf': 'Role of {name}',
  'people.invite': 'Invite',
  'people.inviteAgain': 'Invite again',
  'people.shutOut': 'Shut out',
  'people.letIn': 'Let in',
  'people.out': 'shut out',
  'people.invitation': 'Send this address to {name}',
  'people.invitation.hint':
    'It is shown this once. Whoever opens it chooses a password; it is good once and for a week.',
} as const satisfies Table;
