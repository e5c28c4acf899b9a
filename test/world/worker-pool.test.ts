import { expect, test } from 'vitest';
import { WorldFailed } from '../../src/model/index.ts';
import { openPool } from '../../src/world/index.ts';

const entry = new URL('./pool-thread.ts', import.meta.url);
const options = { entry, setup: 3, size: 2, timeoutMs: 20_000, memoryMb: 256 };

test('answers come in the order of the jobs, more jobs than threads', async () => {
  const pool = openPool<number, number>(options);
  const jobs = Array.from({ length: 20 }, (_, index) => index);
  expect(await Promise.all(jobs.map((job) => pool.run(job)))).toEqual(jobs.map((job) => job * 3));
  await pool.close();
});

test('a job that breaks or ends its thread is told, and the others are done', async () => {
  const pool = openPool<number | string, number>(options);
  const settled = await Promise.allSettled(['throw', 1, 'exit', 2, 3].map((job) => pool.run(job)));
  expect(settled.map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as WorldFailed).code))).toEqual(
    ['pool-broke', 3, 'pool-broke', 6, 9],
  );
  await pool.close();
});

test('a job that hangs is stopped after its time', async () => {
  const pool = openPool<number | string, number>({ ...options, size: 1, timeoutMs: 6000 });
  await expect(pool.run('hang')).rejects.toMatchObject({ code: 'pool-too-slow', params: { seconds: 6 } });
  expect(await pool.run(5)).toBe(15);
  await pool.close();
});

test('closing rejects what is not done', async () => {
  const pool = openPool<number | string, number>({ ...options, size: 1 });
  const jobs = [pool.run('hang'), pool.run(1)];
  const settled = Promise.allSettled(jobs);
  await pool.close();
  for (const each of await settled) expect(each).toMatchObject({ reason: expect.any(WorldFailed) });
});
