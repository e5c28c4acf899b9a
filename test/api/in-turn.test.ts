import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { inTurn } from '../../apps/api/guard/in-turn.ts';

it('answers readers who come at once in the order in which they came, some at a time; others do not wait', async () => {
  const app = new Hono();
  let [within, most] = [0, 0];
  const order: string[] = [];
  const waiting: (() => void)[] = [];
  app.use(inTurn());
  app.get('*', async (c) => {
    within += 1;
    most = Math.max(most, within);
    await new Promise<void>((resolve) => waiting.push(resolve));
    within -= 1;
    order.push(c.req.path);
    if (c.req.path.endsWith('/7')) throw new Error('broken');
    return c.text('');
  });
  app.post('*', (c) => c.text('written'));
  app.onError((_, c) => c.text('', 500));
  const asked = Array.from({ length: 60 }, (_, number) => app.request(`/v1/entries/${number}`));
  await new Promise((resolve) => setTimeout(resolve));
  expect(waiting).toHaveLength(32);
  expect(await (await app.request('/v1/entries/0', { method: 'POST' })).text()).toBe('written');
  const other = app.request('/v1/overview');
  await new Promise((resolve) => setTimeout(resolve));
  expect(waiting).toHaveLength(33);
  waiting.pop()!();
  expect((await other).status).toBe(200);
  while (order.length < 61) {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual(answers.map((_, number) => (number === 7 ? 500 : 200)));
  expect(order.slice(1)).toEqual(answers.map((_, number) => `/v1/entries/${number}`));
  expect(most).toBeLessThanOrEqual(33);
});
