import type { overview as english } from '../en/overview.ts';
import type { SameKeys } from '../message.ts';

export const overview: SameKeys<typeof english> = {
  'overview.empty': '登记册是空的',
  'overview.add': '添加文件',
  'overview.documents': { other: '份文件' },
  'overview.commitments': { other: '项承诺' },
  'overview.left': { other: '条表述待定' },
  'overview.table': '以表格显示',
  'overview.timeline': '按文本日期统计的承诺',
  'overview.timeline.says': { other: '{first}至{last}共 {count} 项承诺。' },
  'overview.decided': '已决定',
  'overview.toDecide': '待定',
  'overview.when': '时间',
  'overview.year': '年份',
  'overview.noYear': '无年份',
  'overview.sum': '合计',
  'overview.deadlines': '按到期年份统计的承诺',
  'overview.deadlines.note': '只计期限为日期者。',
  'overview.deadlines.says': { other: '{first}至{last}年共 {count} 项承诺到期。' },
  'overview.money': '所承诺的金额',
  'overview.amounts': '以 {currency} 承诺的金额（按领域和文本年份）',
  'overview.amounts.says': { other: '{areas} 个领域共 {count} 笔，合计 {sum}。' },
  'overview.counted': { other: '共计入 {count} 笔：未被否决的承诺，区间取下限，按文本年份，各货币分别计算。' },
  'overview.leftOut':
    '未计入：无货币 {noCurrency} 笔，他方转述 {reported} 笔，重申 {restated} 笔，已含其他所计数额的总额 {umbrella} 笔。',
  'about.title': '关于',
  'about.program': '程序',
  'about.rules': '规则',
  'about.register': '登记册',
  'about.api': '供程序使用的接口',
};
