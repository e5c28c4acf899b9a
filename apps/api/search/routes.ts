import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Hit, Store } from '../../../src/register/index.ts';
import { type SearchHit, SearchQuery, SearchResult } from '../contract/index.ts';
import { json, newRouter, problems } from '../routing.ts';

const search = createRoute({
  method: 'get',
  path: '/search',
  tags: ['search'],
  summary: 'Sentences and statements that hold all the words, best first',
  request: { query: SearchQuery },
  responses: { 200: json(SearchResult, 'What was found'), ...problems() },
});

export function searchRoutes(store: Store): OpenAPIHono {
  return newRouter().openapi(search, async (c) => {
    const { q, limit } = c.req.valid('query');
    // A sentence stands beside the statements in it, which are shown in its place: more are asked for than are shown.
    const hits = withoutRepeats(await store.search(q, limit * 2)).slice(0, limit);
    return c.json({ items: hits.map(searchHit) }, 200);
  });
}

/** A sentence that is shown as a statement already is not shown again. */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const statements = hits.filter(({ entry }) => entry !== null);
  const isRepeated = (hit: Hit) =>
    hit.entry === null &&
    statements.some(({ document, start }) => document.id === hit.document.id && hit.start <= start && start < hit.end);
  return hits.filter((hit) => !isRepeated(hit));
}

/** The excerpt in pieces: what was found stands between U+0001 and U+0002. */
function searchHit({ marked, ...hit }: Hit): SearchHit {
  const pieces = marked.split('\u0001').flatMap((piece, index) => {
    const [found, ...rest] = piece.split('\u0002');
    if (index === 0 || rest.length === 0) return [{ text: piece.replaceAll('\u0002', ''), found: false }];
    return [
      { text: found!, found: true },
      { text: rest.join(''), found: false },
    ];
  });
  return { ...hit, parts: pieces.filter(({ text }) => text !== '') };
}
