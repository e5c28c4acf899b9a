/** An answer, and where it came from. */
export interface Arrived {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
}

/** Somebody's browser: it keeps cookies by host and port, and goes where it is sent. */
export interface Browser {
  /** Asks once, without following. */
  ask(url: string, form?: Readonly<Record<string, string>>): Promise<Arrived>;
  /** Follows from `url` until nothing sends it on, or `stop` says so of an address, which is then not asked for. */
  follow(url: string, stop?: (url: string) => boolean): Promise<Arrived>;
  /** The cookies for an address, as they are sent. */
  cookies(url: string): string;
}

/** Redirects that are followed at most. */
const MOST = 20;

export function openBrowser(): Browser {
  const jar = new Map<string, Map<string, string>>();
  const cookies = (url: string) =>
    [...(jar.get(new URL(url).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (url: string, set: readonly string[]) => {
    const own = jar.get(new URL(url).host) ?? new Map<string, string>();
    jar.set(new URL(url).host, own);
    for (const line of set) {
      const [pair = '', ...rest] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      if (rest.some((part) => /max-age=0$|expires=thu, 01 jan 1970/i.test(part.trim()))) own.delete(name);
      else own.set(name, value.join('='));
    }
  };
  const ask: Browser['ask'] = async (url, form) => {
    const body = form && { method: 'POST', body: new URLSearchParams(form) };
    const headers = { cookie: cookies(url) };
    const answer = await fetch(url, { ...body, headers, redirect: 'manual' });
    keep(url, answer.headers.getSetCookie());
    const to = answer.headers.get('location');
    const location = to === null ? null : new URL(to, url).href;
    return { url, status: answer.status, text: await answer.text(), location };
  };
  return {
    ask,
    cookies,
    async follow(url, stop = () => false) {
      let arrived = await ask(url);
      for (let hops = 0; arrived.location !== null && hops < MOST; hops += 1) {
        if (stop(arrived.location)) return arrived;
        arrived = await ask(arrived.location);
      }
      return arrived;
    },
  };
}

/** Signs in at the provider that `arrived` asks who it is, and agrees to what it asks; where that leads in the end, before it is asked for. */
export async function signInAt(browser: Browser, arrived: Arrived, name: string, back: string): Promise<string> {
  let now = arrived;
  for (let forms = 0; forms < 5; forms += 1) {
    const isBack = (url: string) => url.startsWith(back);
    if (now.location !== null) {
      if (isBack(now.location)) return now.location;
      now = await browser.follow(now.location, isBack);
      continue;
    }
    const action = /action="([^"]+)"/.exec(now.text)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(now.text)?.[1];
    if (!action || !prompt) throw new Error(`the provider asks for nothing that is known: ${now.status} ${now.text}`);
    now = await browser.ask(new URL(action, now.url).href, { prompt, login: name, password: 'any' });
  }
  throw new Error('the provider never leads back');
}
