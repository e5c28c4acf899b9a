/** What all people together have done: times of each kind of request in milliseconds, decisions acknowledged, failures. */
export interface Done {
  readonly times: Map<string, number[]>;
  readonly notes: string[];
  readonly faults: string[];
}

type Random = () => number;

/** One thing that a person does: its kind, how often of a hundred, and the request for it. */
interface Act {
  readonly kind: string;
  readonly share: number;
  ask(entry: string, random: Random): { readonly path: string; readonly body?: string | FormData };
}

const one = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;
const WORDS = ['schools', 'bridges', 'clinics', 'Ruritania', '"ferry ports"', 'build*'];

const ACTS: readonly Act[] = [
  {
    kind: 'list',
    share: 25,
    ask: (_, random) => ({ path: `v1/entries?limit=50&year=${2030 + Math.floor(random() * 9)}` }),
  },
  {
    kind: 'facets',
    share: 15,
    ask: (_, random) => ({ path: `v1/entries/facets?q=${encodeURIComponent(one(WORDS, random))}` }),
  },
  { kind: 'entry', share: 25, ask: (entry) => ({ path: `v1/entries/${entry}` }) },
  {
    kind: 'search',
    share: 15,
    ask: (_, random) => ({ path: `v1/search?q=${encodeURIComponent(one(WORDS, random))}` }),
  },
  { kind: 'due', share: 5, ask: () => ({ path: 'v1/deadlines' }) },
  {
    kind: 'decide',
    share: 13,
    ask: (entry, random) => ({
      path: `v1/entries/${entry}/decisions`,
      body: JSON.stringify({ action: 'comment', why: `note ${random()}` }),
    }),
  },
  { kind: 'add', share: 2, ask: (_, random) => ({ path: 'v1/documents', body: speech(random) }) },
];

/** A small document that nobody has added before. */
function speech(random: Random): FormData {
  const form = new FormData();
  const words = `Ruritania will build ${Math.floor(random() * 1e9)} bridges by 2035.\n`;
  form.append('file', new File([words], `speech-${random()}.txt`));
  return form;
}

function pick(random: Random): Act {
  let left = random() * ACTS.reduce((sum, { share }) => sum + share, 0);
  for (const act of ACTS) {
    left -= act.share;
    if (left < 0) return act;
  }
  return ACTS[0]!;
}

/** A person at work until `end`, with a moment between two requests, as people have. */
export async function person(address: string, name: string, random: Random, end: number, done: Done): Promise<void> {
  const { items } = (await (await fetch(`${address}v1/entries?limit=200`)).json()) as { items: { id: string }[] };
  while (performance.now() < end) {
    const act = pick(random);
    const { path, body } = act.ask(one(items, random).id, random);
    const began = performance.now();
    const { status, said } = await send(`${address}${path}`, name, body);
    const own = done.times.get(act.kind) ?? [];
    done.times.set(act.kind, own);
    own.push(performance.now() - began);
    if (status >= 400 || status === 0) done.faults.push(`${act.kind}: ${status} ${said.slice(0, 300)}`);
    else if (act.kind === 'decide') done.notes.push((JSON.parse(body as string) as { why: string }).why);
    await new Promise((resolve) => setTimeout(resolve, random() * 200));
  }
}

async function send(
  url: string,
  name: string,
  body: string | FormData | undefined,
): Promise<{ status: number; said: string }> {
  const type: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const headers = { ...type, 'servanda-by': name, 'servanda-client': 'soak' };
  try {
    const response = await fetch(url, body === undefined ? {} : { method: 'POST', headers, body });
    return { status: response.status, said: await response.text() };
  } catch (error) {
    return { status: 0, said: String(error) };
  }
}
