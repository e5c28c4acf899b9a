import { escapedHtml as escaped } from '../../../src/publish/index.ts';
import type { documentOf } from './document.ts';

type Described = ReturnType<typeof documentOf>;
type Operation = NonNullable<NonNullable<NonNullable<Described['paths']>[string]>['get']>;
type Parameter = Extract<NonNullable<Operation['parameters']>[number], { name: string }>;

/** The description of the API as a page: every operation with a form to try it. It works without its script, but for trying. */
export function docsPage({ info, tags = [], paths = {} }: Described): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
  );
  const sections = tags.map(({ name, description = '' }) => {
    const own = operations.filter(({ operation }) => operation.tags?.includes(name));
    return `<h2 id="${escaped(name)}">${escaped(name)}</h2><p>${escaped(description)}</p>${own.map(operationBox).join('')}`;
  });
  const says = (info.description ?? '').split('\n\n').map((part) => `<p>${coded(part)}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(info.title)} API</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/docs/style.css"><script type="module" src="/docs/try-it.js"></script>
</head>
<body><main>
<h1>${escaped(info.title)} API ${escaped(info.version)}</h1>
${says.join('\n')}
<p><a href="/v1/openapi.json">openapi.json</a></p>
${sections.join('\n')}
</main></body>
</html>
`;
}

function operationBox({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const parameters = (operation.parameters ?? []).filter((each): each is Parameter => 'name' in each);
  const hasBody = 'requestBody' in operation && operation.requestBody !== undefined;
  const answers = Object.entries(operation.responses ?? {}).map(
    ([status, answer]) =>
      `<li><code>${escaped(status)}</code> ${escaped((answer as { description?: string }).description ?? '')}</li>`,
  );
  return `<details><summary><b>${method.toUpperCase()}</b> <code>${escaped(path)}</code> – ${escaped(operation.summary ?? '')}</summary>
<div><form data-method="${method.toUpperCase()}" data-path="${escaped(path)}">
${parameters.map(field).join('')}${hasBody ? bodyFields() : ''}<button type="submit">Try it</button><output></output>
</form><ul>${answers.join('')}</ul></div></details>`;
}

function field({ name, in: place, required, description, example, schema }: Parameter): string {
  const shown = example ?? (schema as { example?: unknown } | undefined)?.example;
  const hint = shown === undefined ? '' : ` placeholder="${escaped([shown].flat().join(', '))}"`;
  const note = [required ? 'required' : '', description ?? '', shape(schema)].filter((text) => text !== '').join(' · ');
  return `<label><code>${escaped(name)}</code><input name="${escaped(name)}" data-in="${escaped(place)}"${required ? ' required' : ''}${hint}><small>${escaped(note)}</small></label>`;
}

function bodyFields(): string {
  return '<label><code>servanda-by</code><input data-in="by"><small>who decides</small></label><label><code>body</code><textarea data-in="body">{}</textarea><small>JSON</small></label>';
}

/** The values that a parameter takes, in few words. */
function shape(schema: unknown): string {
  const { enum: values, type, items, default: standard } = (schema ?? {}) as Record<string, unknown>;
  const inner = type === 'array' ? `${shape(items)}, may stand several times` : '';
  const own = Array.isArray(values) ? values.join(', ') : String(type ?? '');
  return `${inner || own}${standard === undefined || Array.isArray(standard) ? '' : `, otherwise ${String(standard)}`}`;
}

function coded(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
