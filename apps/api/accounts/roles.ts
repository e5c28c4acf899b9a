import { ROLES, type Role } from '../contract/index.ts';

/** Who may call an operation: a role and those above it, or anyone. */
export type Allowed = Role | 'anyone';

/**
 * Every operation with the least role that may call it. One that is missing here is refused to everybody, and a test says so.
 * Reading is for viewers; what a coder marks in a round is shown to that coder by the routes themselves.
 */
export const OPERATIONS: Readonly<Record<string, Allowed>> = {
  'GET /account': 'anyone',
  'POST /account/setup': 'anyone',
  'POST /account/login': 'anyone',
  'POST /account/join': 'anyone',
  'GET /account/openid/start': 'anyone',
  'POST /account/logout': 'viewer',
  'POST /account/password': 'viewer',
  'GET /account/tokens': 'viewer',
  'POST /account/tokens': 'viewer',
  'POST /account/tokens/{id}/revoke': 'viewer',
  'GET /people': 'admin',
  'POST /people': 'admin',
  'POST /people/{id}': 'admin',
  'POST /people/{id}/invitation': 'admin',
  'GET /audit': 'admin',

  'GET /about': 'viewer',
  'GET /events': 'viewer',
  'GET /jobs/{id}': 'viewer',
  'GET /overview': 'viewer',
  'GET /search': 'viewer',
  'GET /deadlines': 'viewer',
  'GET /parties': 'viewer',
  'GET /parties/known': 'viewer',
  'GET /parties/matrix': 'viewer',
  'GET /parties/{code}': 'viewer',
  'GET /documents': 'viewer',
  'GET /documents/{id}': 'viewer',
  'GET /documents/{id}/followed': 'viewer',
  'GET /documents/{id}/original': 'viewer',
  'GET /documents/{id}/page': 'viewer',
  'GET /documents/{id}/places': 'viewer',
  'GET /documents/{id}/statements': 'viewer',
  'GET /documents/{id}/text': 'viewer',
  'GET /entries': 'viewer',
  'GET /entries.csv': 'viewer',
  'GET /entries/facets': 'viewer',
  'GET /entries/{id}': 'viewer',
  'GET /entries/{id}/cite': 'viewer',
  'GET /guidelines/{id}': 'viewer',
  'GET /scores': 'viewer',
  'GET /scores/assessments': 'viewer',
  'GET /restatements': 'viewer',
  'GET /proposed-evidence': 'viewer',
  'GET /follow-up': 'viewer',
  'GET /follow-up/steps': 'viewer',
  'GET /documents/{id}/follow-up': 'viewer',
  'GET /entries/{id}/follow-up': 'viewer',
  // A check stores nothing.
  'POST /checks': 'viewer',

  'GET /coding/agreement': 'coder',
  'GET /coding/rounds': 'coder',
  'GET /coding/rounds/{round}': 'coder',
  'GET /coding/rounds/{round}/agreement': 'coder',
  'GET /coding/rounds/{round}/items': 'coder',
  'POST /coding/rounds/{round}/marks': 'coder',
  'POST /coding/rounds/{round}/marks/{mark}': 'coder',
  'POST /coding/rounds/{round}/done': 'coder',

  'POST /coding/rounds': 'editor',
  'POST /coding/rounds/{round}/cancel': 'editor',
  'POST /coding/rounds/{round}/settle': 'editor',
  'GET /queue': 'editor',
  'POST /queue/retry': 'editor',
  'POST /documents': 'editor',
  'POST /documents/{id}/entries': 'editor',
  'POST /entries/bulk': 'editor',
  'POST /entries/merge': 'editor',
  'POST /entries/{id}/decisions': 'editor',
  'POST /entries/{id}/split': 'editor',
  'POST /entries/{id}/evidence': 'editor',
  'POST /entries/{id}/indicators': 'editor',
  'POST /entries/{id}/statuses': 'editor',
  'POST /entries/{id}/withdrawals': 'editor',
  'POST /restatements/{number}/decisions': 'editor',
  'POST /proposed-evidence/{number}/decisions': 'editor',
  'POST /guidelines/{id}': 'editor',
  'POST /scores/assessments': 'editor',
};

/** Whether a role has all that another has. */
export function reaches(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Finds the operation that a request means; null for none. A path with a name in its place wins over one with a parameter. */
export function operationFinder(
  operations: readonly string[] = Object.keys(OPERATIONS),
): (method: string, path: string) => string | null {
  const known = operations.map((operation) => ({ operation, pattern: patternOf(operation) }));
  known.sort((a, b) => parameters(a.operation) - parameters(b.operation));
  return (method, path) => {
    const asked = `${method === 'HEAD' ? 'GET' : method} ${path.replace(/^\/v1/, '')}`;
    return known.find(({ pattern }) => pattern.test(asked))?.operation ?? null;
  };
}

function patternOf(operation: string): RegExp {
  const parts = operation.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

function parameters(operation: string): number {
  return operation.split('{').length - 1;
}
