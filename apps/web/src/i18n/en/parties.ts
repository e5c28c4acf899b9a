import type { Table } from '../message.ts';

/** Parties, one of them, and who promised to whom. */
export const parties = {
  'parties.note': 'Who made commitments, and to whom. A number leads to them.',
  'parties.empty': 'No parties yet',
  'parties.list': 'All parties',
  'parties.find': 'Find a party',
  'parties.party': 'Party',
  'parties.promised': 'Promised',
  'parties.received': 'Was promised',
  'parties.kind.state': 'State',
  'parties.kind.group': 'Group of states',
  'parties.kind.organisation': 'Organisation',
  'parties.matrix': 'Who promised to whom',
  'parties.matrix.note': 'Commitments that name somebody they are for; rows promise, columns receive.',
  'parties.matrix.corner': 'By whom, to whom',
  'parties.matrix.all': 'All',
  'parties.matrix.empty': 'No commitment names whom it is for.',
  'parties.matrix.leftOut': 'The {size} parties with the most commitments are shown on each side.',
  'party.members': 'Members',
  'party.memberOf': 'Member of',
  'party.promised': 'What it promised',
  'party.received': 'What was promised to it',
  'party.nothing': 'Nothing in the register.',
} as const satisfies Table;
