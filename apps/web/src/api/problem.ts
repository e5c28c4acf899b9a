import type { Problem } from '../../../api/contract/problem.ts';

/** What is known of a problem: all of it when the server said it, little when something else answered in its place. */
export type ProblemDetails = Partial<Problem> & { readonly title: string; readonly status: number };

/** A request that came back with a problem, or did not come back (`status` 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly details: ProblemDetails;
  constructor(details: ProblemDetails, cause?: unknown) {
    super(details.title, cause === undefined ? undefined : { cause });
    this.name = 'ApiProblem';
    this.status = details.status;
    this.details = details;
  }
}

/** Reads the problem out of an answer, whatever its body is. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const known = body !== null && typeof body === 'object' ? (body as Partial<Problem>) : {};
  return new ApiProblem({ ...known, title: known.title ?? response.statusText, status: response.status });
}
