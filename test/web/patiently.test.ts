import { expect, test } from 'vitest';
import { patiently } from '../../apps/web/src/api/patiently.ts';
import { ApiProblem } from '../../apps/web/src/api/problem.ts';

const failing = (...statuses: readonly number[]) => {
  let asked = 0;
  const ask = async () => {
    const status = statuses[asked++];
    if (status !== undefined) throw new ApiProblem({ title: 'no', status });
    return asked;
  };
  return { ask, asked: () => asked };
};

test('a busy server is asked again, but not for ever, and not for what it refused', async () => {
  expect(await patiently(failing(503, 0).ask, 1)).toBe(3);
  const busy = failing(503, 503, 503, 503);
  await expect(patiently(busy.ask, 1)).rejects.toThrow('no');
  expect(busy.asked()).toBe(3);
  const refused = failing(400);
  await expect(patiently(refused.ask, 1)).rejects.toThrow('no');
  expect(refused.asked()).toBe(1);
});
