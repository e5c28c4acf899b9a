import type { Difference } from '../../model/index.ts';
import type { Step } from '../passages/align-words.ts';
import { type Group, groupsOf, type Sides, sideOf } from './group.ts';
import { isEqualInSubstance, isTypography } from './harmless.ts';
import { kindOfGroup } from './kind-of-step.ts';
import { haveSameAmounts } from './same-amounts.ts';

/** The parts of a group by what they are about, neighbours of one kind together. */
function partsOf(group: Group, sides: Sides): { kind: Difference['kind']; steps: Group }[] {
  const whole = kindOfGroup(group, sides);
  if (whole) return [{ kind: whole, steps: group }];
  const parts: { kind: Difference['kind']; steps: Step[] }[] = [];
  for (const step of group) {
    const kind = kindOfGroup([step], sides) ?? 'words';
    const last = parts.at(-1);
    if (last?.kind === kind) last.steps.push(step);
    else parts.push({ kind, steps: [step] });
  }
  return parts;
}

/**
 * What differs between a quotation and its source, word by word and each with its kind. Typography is no difference; other
 * words for the same number or party are one of `words`.
 */
export function listDifferences(steps: readonly Step[], sides: Sides): Difference[] {
  const found: Difference[] = [];
  let at = 0;
  for (const group of groupsOf(steps)) {
    if (isTypography(group, sides)) continue;
    const equal = isEqualInSubstance(group, sides);
    for (const part of equal ? [{ kind: 'words' as const, steps: group }] : partsOf(group, sides)) {
      at = steps.indexOf(part.steps[0]!, at);
      const source = sideOf(part.steps, sides.source, 'source');
      const report = sideOf(part.steps, sides.report, 'report');
      const amount = part.kind === 'figure' || part.kind === 'currency';
      const kind = amount && haveSameAmounts(steps, at, part.steps.length, sides) ? 'words' : part.kind;
      found.push({ kind, source, report });
    }
  }
  return found;
}
