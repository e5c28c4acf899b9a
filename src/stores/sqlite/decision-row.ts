import type { Decision } from '../../register/index.ts';
import type { Tables } from './tables.ts';

export function decisionOf(row: Tables['decisions']): Decision {
  const { changes_json, into_json, ...rest } = row;
  return {
    ...rest,
    action: row.action as Decision['action'],
    changes: changes_json === null ? null : JSON.parse(changes_json),
    into: JSON.parse(into_json),
    from: [],
    tests: null,
  };
}
