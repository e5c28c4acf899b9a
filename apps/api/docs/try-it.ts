/**
 * Runs in the page: sends what a form says and shows what comes back, as text. It is handed out as it stands here, so it
 * uses nothing from outside itself.
 */
export function tryIt(): void {
  const values = (form: HTMLFormElement, place: string) =>
    [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[data-in="${place}"]`)].filter(
      ({ value }) => value !== '',
    );
  const requestOf = (form: HTMLFormElement): [string, RequestInit] => {
    const { method = 'GET', path = '/' } = form.dataset;
    const filled = values(form, 'path').reduce(
      (address, { name, value }) => address.replace(`{${name}}`, encodeURIComponent(value)),
      path,
    );
    const query = new URLSearchParams(values(form, 'query').map(({ name, value }) => [name, value]));
    const by = values(form, 'by')[0]?.value;
    const headers = {
      ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'servanda-client': 'docs' }),
      ...(by === undefined ? {} : { 'servanda-by': encodeURIComponent(by) }),
    };
    const body = values(form, 'body')[0]?.value;
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    return [query.size > 0 ? `${filled}?${query}` : filled, init];
  };
  const show = (form: HTMLFormElement, text: string) => {
    const pre = document.createElement('pre');
    pre.textContent = text;
    form.querySelector('output')?.replaceChildren(pre);
  };
  document.addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const [address, init] = requestOf(form);
    const answer = await fetch(address, init).catch((error: unknown) => String(error));
    if (typeof answer === 'string') return show(form, answer);
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream');
    const text = isStream ? 'a stream; read it with EventSource' : await answer.text();
    if (isStream) await answer.body?.cancel();
    const isJson = answer.headers.get('content-type')?.includes('json');
    const shown = isJson ? JSON.stringify(JSON.parse(text), null, 2) : text;
    show(form, `${init.method} ${address}\n${answer.status} ${answer.statusText}\n\n${shown.slice(0, 200_000)}`);
  });
}
