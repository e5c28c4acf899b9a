import type { Decision } from '../register/index.ts';
import type { Tables } from './tables.ts';

type Row = Tables['decisions'];

export function decisionOf(row: Row): Decision {
  const { changes_json, into_json, from_json, tests_json, ...rest } = row;
  return {
    ...rest,
    action: row.action as Decision['action'],
    changes: changes_json === null ? null : JSON.parse(changes_json),
    tests: tests_json === null ? null : JSON.parse(tests_json),
    into: JSON.parse(into_json),
    from: JSON.parse(from_json),
  };
}

export function decisionRow(decision: Decision): Row {
  const { changes, tests, into, from, ...rest } = decision;
  return {
    ...rest,
    changes_json: changes && JSON.stringify(changes),
    tests_json: tests && JSON.stringify(tests),
    into_json: JSON.stringify(into),
    from_json: JSON.stringify(from),
  };
}
