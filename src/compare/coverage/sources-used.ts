import type { CheckResult } from '../../model/index.ts';

/**
 * A check against sources that were looked for rather than named, as far as these are the report's: what a text promises of
 * which the report has nothing is not left out of it. `main`, the source that carries most, counts in any case. With the names
 * of the sources that are left.
 */
export function ofSourcesUsed(
  result: CheckResult,
  main: string | undefined,
): { readonly result: CheckResult; readonly used: ReadonlySet<string> } {
  const { quotes, figures, coverage } = result;
  const found = [...quotes, ...figures, ...coverage.carried, ...coverage.changed];
  const used = new Set(found.flatMap(({ source }) => (source ? [source.document] : [])));
  if (main !== undefined) used.add(main);
  const omitted = coverage.omitted.filter(({ source }) => used.has(source.document));
  const isSaid = ({ params }: CheckResult['findings'][number]) =>
    typeof params.document !== 'string' || used.has(params.document);
  return { result: { ...result, coverage: { ...coverage, omitted }, findings: result.findings.filter(isSaid) }, used };
}
