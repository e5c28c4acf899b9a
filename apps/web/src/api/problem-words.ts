import type { Problem } from '../../../api/contract/problem.ts';
import type { Translate } from '../i18n/messages.ts';
import { ApiProblem } from './problem.ts';

export interface ProblemWords {
  readonly title: string;
  readonly detail: string | null;
  /** What the server calls it, with what its sentence is made of; null where the detail is not the server's. */
  readonly said: Pick<Problem, 'code' | 'params'> | null;
}

/** A problem in a sentence, in the language of the interface, and what the server said of it beside. */
export function problemWords(error: unknown, t: Translate): ProblemWords {
  if (!(error instanceof ApiProblem)) return { title: t('problem.unexpected'), detail: messageOf(error), said: null };
  const { status, details } = error;
  if (status === 0) return { title: t('problem.unreachable'), detail: t('problem.unreachable.do'), said: null };
  if (details.code === 'api.no-actor') return { title: t('problem.noName'), detail: null, said: null };
  const said = details.code === undefined ? null : { code: details.code, params: details.params ?? {} };
  return { title: titleOf(status, t), detail: details.detail ?? details.title, said };
}

function titleOf(status: number, t: Translate): string {
  if (status === 404) return t('problem.notFound');
  if (status === 409 || status === 412) return t('problem.conflict');
  if (status === 413) return t('problem.tooLarge');
  return status < 500 ? t('problem.refused') : t('problem.failed');
}

function messageOf(error: unknown): string | null {
  return error instanceof Error ? error.message : null;
}
