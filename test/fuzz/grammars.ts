import { type CheckedText, check } from '../../src/compare/index.ts';
import { extract, findAmounts, findDates } from '../../src/extract/index.ts';
import { readTable } from '../../src/follow/index.ts';
import { type TextDocument, Trouble } from '../../src/model/index.ts';
import { createGazetteer } from '../../src/parties/index.ts';
import { readHistory } from '../../src/publish/index.ts';
import { createReader, readPlain } from '../../src/text/index.ts';
import { joined } from './mutate.ts';
import type { Target } from './target.ts';

const MONEY =
  '$|€|£|¥|USD |RMB |Rs. |US$|1|12|1,000|1.5|0|–|-|3.6 |lakh |crore |billion |bn|million |trillion |half |a |two |to |three |and |at least |up to |of |percent|%|per cent|,|.| |\u00a0|\n|one third |dozen |thousand |hundred |\ud83d|1e9|/|(|)'.split(
    '|',
  );
const DATES =
  '2030|1999|30|2 |February |Feb. |3rd |of |by |the |end |decade|next |three |years|months|within |quarter|fiscal |FY|Q4 |COP|28|summit|mid-|early |20|/|-|–|.|,| |\n|Sunday |century|2025/26|0|99999|in |over |medium |term|before |after |winter'.split(
    '|',
  );
const WORDS =
  'We |will |not |build |“|”|"|‘|’|«|»|「|」|…|[|]|(|)|. |, |said |Xi |noted that |according to |a new |port |by 2030 |$5 |billion |and |\n|\n\n|—|* |must |support |call on |: |; |\ud800|2|schools '.split(
    '|',
  );
const CELLS =
  '"|,|;|\t|\n|\r\n|\ufeff|promisor|text|date|amount|1.5|1,5|=1+1|\u0000|“|commitment| |2030-01-01|31/02/2020|'.split(
    '|',
  );
const LINES = '{|}|[|]|"table"|:|"row"|"sources"|"sha256"|"a"|1|null|,|\n|\\u0000|"entries"|"id"|true|-'.split('|');

const parties = createGazetteer();
const SOURCE = readPlain('We will build a new port by 2030. We will not support 5 schools.', {});

/** Words of the amount grammar in any order: every mention is what stands in the text. */
export const amounts: Target = spans('amounts', MONEY, (text) => findAmounts(text));
export const dates: Target = spans('dates', DATES, (text) => findDates(text, '2026-11-22'));

function spans(
  name: string,
  pieces: readonly string[],
  find: (text: string) => readonly { readonly start: number; readonly end: number }[],
): Target {
  return {
    name,
    tryOne(random) {
      const text = joined(pieces, 40, random);
      let last = 0;
      for (const { start, end } of find(text)) {
        if (start < last || end <= start || end > text.length) return `${start}–${end} in ${JSON.stringify(text)}`;
        last = end;
      }
      return null;
    },
  };
}

/** Words that bind, in any order: every span is exact. */
export const rules: Target = {
  name: 'rules',
  tryOne(random) {
    const document = readPlain(joined(WORDS, 80, random), {});
    const found = extract(document, { date: '2026-11-22', speaker: ['FRA'], parties });
    const wrong = found
      .flatMap(({ spans }) => spans)
      .find((span) => document.content.slice(span.start, span.end) !== span.exact);
    return wrong ? JSON.stringify(wrong) : null;
  },
};

function checked(document: string, text: TextDocument): CheckedText {
  return { document, sha256: null, text, reader: createReader(text), statements: [], date: null, speaker: [] };
}

/** Marks of quotation in any order: every verdict is on words that stand in the report, and a source's in the source. */
export const quotations: Target = {
  name: 'quotations',
  tryOne(random) {
    const report = checked('report', readPlain(joined(WORDS, 80, random), {}));
    const { quotes } = check(report, [checked('source', SOURCE)], { parties });
    for (const { span, exact, verdict, source: at } of quotes) {
      if (report.text.content.slice(span.start, span.end) !== exact) return `report: ${JSON.stringify(span)}`;
      if (verdict === 'verbatim' && !at) return `verbatim without a source: ${JSON.stringify(span)}`;
    }
    return null;
  },
};

/** A table of somebody's own: rows or problems by cell, whatever it is. */
export const tables: Target = {
  name: 'tables',
  tryOne(random) {
    readTable(joined(CELLS, 60, random));
    return null;
  },
};

/** An export that is no export: refused by name. */
export const histories: Target = {
  name: 'histories',
  async tryOne(random) {
    const lines = joined(LINES, 60, random).split('\n');
    try {
      for await (const row of readHistory(each(lines))) void row;
    } catch (error) {
      if (!(error instanceof Trouble)) return String(error);
    }
    return null;
  },
};

async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}
