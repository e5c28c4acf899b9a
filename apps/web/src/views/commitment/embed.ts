/** What a page elsewhere shows of a commitment. */
export interface Embedded {
  readonly words: string;
  /** Who promised, to whom, by when: in words, ready to read. */
  readonly facts: readonly string[];
  readonly source: string;
  readonly address: string;
  readonly language: string | null;
}

/** A piece of HTML to put into a page: a quotation with where it is from. No script, no style, nothing loaded. */
export function embedHtml({ words, facts, source, address, language }: Embedded): string {
  const lang = language ? ` lang="${escaped(language)}"` : '';
  const said = facts.filter((fact) => fact !== '').map((fact) => `    ${escaped(fact)}`);
  const link = `    <a href="${escaped(address)}">${escaped(source)}</a>`;
  return [
    '<figure class="servanda">',
    `  <blockquote cite="${escaped(address)}"${lang}>${escaped(words)}</blockquote>`,
    '  <figcaption>',
    [...said, link].join(' ·\n'),
    '  </figcaption>',
    '</figure>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
