import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ofSourcesUsed } from '../../../src/compare/index.ts';
import { CheckAnswer, CheckFile, CheckRequest, DocumentId, GivenFields } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import { firstFields, formOf, givenOf, inputOf } from '../documents/uploads.ts';
import { Refused, type Says } from '../problem.ts';
import { json, newRouter, problems } from '../routing.ts';
import type { Input, Services } from '../services.ts';
import { checkAnswer } from './answer.ts';
import { fromRegister, readReport } from './report.ts';

const run = createRoute({
  method: 'post',
  path: '/checks',
  tags: ['checks'],
  summary:
    'Holds a report against documents of the register, or against what the whole register has of it; nothing is stored',
  request: {
    body: {
      content: { 'application/json': { schema: CheckRequest }, 'multipart/form-data': { schema: CheckFile } },
    },
  },
  responses: { 200: json(CheckAnswer, 'What the check gave'), ...problems(404, 413, 415, 422, 502) },
});

/** What a request asks: the report, what it is held against (none: the register), and what is given of the sources. */
interface Asked {
  readonly report: Input | string;
  readonly against: readonly string[];
  readonly given: GivenFields;
}

export function checkRoutes(services: Services, shelf: Shelf, says: Says): OpenAPIHono {
  return newRouter().openapi(run, async (c) => {
    const isForm = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
    const asked = isForm ? await askedByForm(c) : askedByJson(CheckRequest.parse(c.req.valid('json')), services);
    const given = givenOf(asked.given);
    const report =
      typeof asked.report === 'string'
        ? { ...(await fromRegister(asked.report, givenOf({}), shelf, services)) }
        : await readReport(asked.report, services);
    const named = asked.against.length > 0;
    const proposal = named ? { ids: asked.against, findings: [] } : await services.propose(report.checked);
    const sources = await Promise.all(proposal.ids.map((id) => fromRegister(id, given, shelf, services)));
    const parties = services.gazetteer(given);
    const texts = sources.map(({ checked }) => checked);
    const checked = await services.check(report.checked, texts, given);
    const { result, used } = named ? { result: checked, used: null } : ofSourcesUsed(checked, texts[0]?.document);
    const shown = sources.filter(({ checked: { document } }) => used?.has(document) ?? true);
    return c.json(checkAnswer(result, report, shown, proposal.findings, parties, says), 200);
  });
}

function askedByJson(
  { text, address, document, name, against, ...given }: z.output<typeof CheckRequest>,
  services: Services,
): Asked {
  const reports: (Input | string)[] = [
    ...(text === undefined ? [] : [pasted(text, name ?? 'report')]),
    ...(address === undefined ? [] : [services.address(address)]),
    ...(document === undefined ? [] : [document]),
  ];
  if (reports.length !== 1) throw new Refused(400, 'api.no-report');
  return { report: reports[0]!, against, given };
}

async function askedByForm(c: Context): Promise<Asked> {
  const { files, fields } = await formOf(c);
  const { against = [], ...rest } = fields;
  if (files.length !== 1) throw new Refused(400, 'api.no-report');
  const ids = z
    .array(DocumentId)
    .max(50)
    .parse(against.filter((id) => id !== ''));
  return { report: inputOf(files[0]!), against: ids, given: GivenFields.parse(firstFields(rest)) };
}

function pasted(text: string, name: string): Input {
  const bytes = new TextEncoder().encode(text.toWellFormed());
  return { name, load: async () => ({ bytes, hint: { name, kind: 'stdin' } }) };
}
