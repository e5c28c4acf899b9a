import type { deadlines as english } from '../en/deadlines.ts';
import type { SameKeys } from '../message.ts';

export const deadlines: SameKeys<typeof english> = {
  'deadlines.note': '期限以其日期的最后一天为准。已过期限并不说明承诺是否兑现。',
  'deadlines.window.overdue': '已过期限',
  'deadlines.window.due': '即将到期',
  'deadlines.window.later': '以后到期',
  'deadlines.window.undated': '无日期',
  'deadlines.knows.evidence': '已有证据',
  'deadlines.knows.looked': '查过，未找到：不明',
  'deadlines.knows.nothing-known': '尚无证据：不明',
  'deadlines.ahead': '时间范围',
  'deadlines.days': { other: '{count} 天' },
  'deadlines.group': '分组',
  'deadlines.by.time': '月份',
  'deadlines.by.party': '承诺方',
  'deadlines.by.area': '领域',
  'deadlines.more': '显示更多',
  'deadlines.empty.overdue': '没有已过的期限',
  'deadlines.empty.due': '此期间没有到期事项',
  'deadlines.empty.later': '以后没有到期事项',
  'deadlines.empty.undated': '每项承诺都有日期',
  'deadlines.undated.recurring': '周期性的',
  'deadlines.undated.vague': '有时限而无日期',
  'deadlines.undated.none': '未提时限',
};
