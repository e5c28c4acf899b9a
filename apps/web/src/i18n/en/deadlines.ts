import type { Table } from '../message.ts';

/** What falls due. */
export const deadlines = {
  'deadlines.note':
    'A deadline falls on the last day of its date. That one is past says nothing of whether the promise was kept.',
  'deadlines.window.overdue': 'Past',
  'deadlines.window.due': 'Due soon',
  'deadlines.window.later': 'Later',
  'deadlines.window.undated': 'No date',
  'deadlines.knows.evidence': 'evidence known',
  'deadlines.knows.looked': 'looked for, nothing found: unknown',
  'deadlines.knows.nothing-known': 'no evidence yet: unknown',
  'deadlines.ahead': 'How far ahead',
  'deadlines.days': { one: '{count} day', other: '{count} days' },
  'deadlines.group': 'Group by',
  'deadlines.by.time': 'Month',
  'deadlines.by.party': 'By whom',
  'deadlines.by.area': 'Area',
  'deadlines.more': 'Show more',
  'deadlines.empty.overdue': 'No deadline is past',
  'deadlines.empty.due': 'Nothing falls due in this time',
  'deadlines.empty.later': 'Nothing falls due later',
  'deadlines.empty.undated': 'Every commitment has a date',
  'deadlines.undated.recurring': 'Again and again',
  'deadlines.undated.vague': 'A time, but no date',
  'deadlines.undated.none': 'No time named',
} as const satisfies Table;
