import type { parties as english } from '../en/parties.ts';
import type { SameKeys } from '../message.ts';

export const parties: SameKeys<typeof english> = {
  'parties.note': '谁作出了承诺，又是对谁作出的。点按数字可查看。',
  'parties.empty': '尚无各方',
  'parties.list': '全部各方',
  'parties.find': '查找一方',
  'parties.party': '一方',
  'parties.promised': '已承诺',
  'parties.received': '获承诺',
  'parties.kind.state': '国家',
  'parties.kind.group': '国家集团',
  'parties.kind.organisation': '组织',
  'parties.matrix': '谁向谁承诺',
  'parties.matrix.note': '只计指明受益方的承诺；行为承诺方，列为受益方。',
  'parties.matrix.corner': '承诺方／受益方',
  'parties.matrix.all': '合计',
  'parties.matrix.empty': '没有承诺指明受益方。',
  'parties.matrix.leftOut': '每侧只显示承诺最多的 {size} 方。',
  'party.members': '成员',
  'party.memberOf': '所属',
  'party.promised': '其所作承诺',
  'party.received': '对其所作承诺',
  'party.nothing': '登记册中没有。',
};
