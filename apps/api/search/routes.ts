import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Hit, Store } from '../../../src/register/index.ts';
import { type SearchHit, SearchQuery, SearchResult } from '../contract/index.ts';
import { addressWith } from '../paging.ts';
import { json, newRouter, problems } from '../routing.ts';

const search = createRoute({
  method: 'get',
  path: '/search',
  tags: ['search'],
  summary: 'Statements and sentences that hold all the words, those of the newest documents first',
  request: { query: SearchQuery },
  responses: { 200: json(SearchResult, 'What was found'), ...problems() },
});

export function searchRoutes(store: Store): OpenAPIHono {
  return newRouter().openapi(search, async (c) => {
    const { q, after = null, limit } = c.req.valid('query');
    const found = await store.search(q, { after, limit }, c.get('seen'));
    const next = found.after === null ? null : addressWith(c, { after: found.after });
    return c.json({ items: found.hits.map(searchHit), next }, 200);
  });
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
