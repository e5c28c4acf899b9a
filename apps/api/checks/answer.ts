import type { CheckResult, Finding } from '../../../src/model/index.ts';
import type { Gazetteer } from '../../../src/parties/index.ts';
import type { CheckAnswer } from '../contract/index.ts';
import type { Says } from '../problem.ts';
import type { Prepared } from './report.ts';

/** What a check gave, with the texts for a side-by-side and the names of the parties in it. */
export function checkAnswer(
  result: CheckResult,
  report: Prepared,
  sources: readonly Prepared[],
  more: readonly Finding[],
  parties: Gazetteer,
  says: Says,
): CheckAnswer {
  const said = (document: string, findings: readonly Finding[]) =>
    findings.map((finding) => ({ ...finding, document, says: says(finding.code, finding.params) }));
  const all = [report, ...sources].flatMap(({ checked, findings }) => said(checked.document, findings));
  return {
    result,
    report: shown(report),
    sources: sources.map(shown),
    findings: [...all, ...said('', more), ...said(report.checked.document, result.findings)],
    names: namesIn(result, parties),
  };
}

function shown({ checked, id, title }: Prepared): CheckAnswer['report'] {
  const { content, blocks } = checked.text;
  return { name: checked.document, id, title, content, blocks };
}

function namesIn({ quotes }: CheckResult, parties: Gazetteer): Record<string, string> {
  const codes = [...new Set(quotes.map(({ speaker }) => speaker))].filter((code) => code !== '');
  return Object.fromEntries(codes.map((code) => [code, parties.get(code)?.name ?? code]));
}
