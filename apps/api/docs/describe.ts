import { createApi } from '../app.ts';
import type { ApiOptions, Services } from '../services.ts';

const UNSERVED: ApiOptions = { hosts: [], port: () => 1, cors: false, rate: null, web: null, pollMs: 1000 };

/** The description of the API (OpenAPI 3.1), for those who make something of it. No register is opened for it. */
export async function describeApi(): Promise<unknown> {
  const api = createApi(inert() as Services, UNSERVED);
  const request = new Request('http://localhost:1/v1/openapi.json', { headers: { host: 'localhost:1' } });
  const answer = await api.fetch(request);
  await api.close();
  return answer.json();
}

/** Stands where a register would: routes are described before anybody asks them. */
function inert(): unknown {
  const nothing: unknown = new Proxy(() => nothing, { get: (_, name) => (name === 'then' ? undefined : nothing) });
  return nothing;
}
