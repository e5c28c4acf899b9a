import { type Statement, TRACKABLE } from '../../model/index.ts';

type Parts = Pick<Statement, 'promisor' | 'beneficiary' | 'amounts' | 'deadline'>;
type Part = Statement['trackable']['present'][number];

const BASELINE =
  /\b(from (the )?(current|\d{4}|\d+(\.\d+)?( per ?cent|%))|compared (to|with)|relative to|(below|above|against) (the )?(\d{4}|pre-\S+|baseline|business)|over \d{4} levels|\d{4} levels|baseline)\b/i;
const MONITOR =
  /\b(report(s|ing)? (back|on|annually|regularly|progress)|progress report|monitor(s|ing|ed)?|review(s|ed)? (mechanism|progress)|track(s|ing)? progress|annual report|peer review|verif(y|ied|ication)|audit)\b/i;

// Without one of these nothing of the above is there: a sentence is asked once, however many units it has.
const BASELINE_WORDS =
  /from (?:the )?(?:current|\d)|compared (?:to|with)|relative to|(?:below|above|against) (?:the )?(?:\d|pre-|b)|levels|baseline/i;
const MONITOR_WORDS = /report|monitor|review|track|verif|audit/i;

/** What of a sentence may hold its baseline and its monitor. */
export interface Traces {
  readonly baseline: boolean;
  readonly monitor: boolean;
}

export function tracesIn(sentence: string): Traces {
  return { baseline: BASELINE_WORDS.test(sentence), monitor: MONITOR_WORDS.test(sentence) };
}

/** What a follow-up would need and what of it the words give: actor, action, target, baseline, deadline, beneficiary, money, monitor. */
export function trackableOf(parts: Parts, sentence: string, action: boolean, traces: Traces): Statement['trackable'] {
  const has: Readonly<Record<Part, boolean>> = {
    actor: parts.promisor.length > 0,
    action,
    target: parts.amounts.length > 0,
    baseline: traces.baseline && BASELINE.test(sentence),
    deadline: parts.deadline?.edtf != null,
    beneficiary: parts.beneficiary.length > 0,
    money: parts.amounts.some((amount) => amount.unit === 'money'),
    monitor: traces.monitor && MONITOR.test(sentence),
  };
  return { present: TRACKABLE.filter((part) => has[part]), missing: TRACKABLE.filter((part) => !has[part]) };
}
