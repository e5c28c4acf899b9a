import { type Attack, JSON_TYPE, methodOf, OURS, unsound } from './attack.ts';
import { bodyOf, isRead, type Operation, pathOf } from './operations.ts';

const givesCsv = ({ answers }: Operation) => Object.values(answers).some(({ content = {} }) => 'text/csv' in content);

/** The cells of a CSV file as they stand in it: our own reader would take away what makes them harmless. */
const CELL = /(?:^|,|\n)("(?:[^"]|"")*"|[^",\r\n]*)/g;
/** A cell that a spreadsheet would run (OWASP, "CSV Injection"); a plain number is none. */
const FORMULA = /^"?(?:[=@＝＋－＠\t\r\n]|[+-](?![\d.]+$))/;
const PLANTED = 'HYPERLINK';

/** What holds for answers, whoever asks. */
export const ANSWERS: readonly Attack[] = [
  {
    name: 'formulas in CSV',
    applies: givesCsv,
    tries: (operation, { ids }) => [{ method: 'GET', path: pathOf(operation, ids), headers: OURS }],
    wrong: ({ text }) => {
      const run = [...text.matchAll(CELL)].map(([, cell]) => cell!).find((cell) => FORMULA.test(cell));
      if (run !== undefined) return `a cell is ${run.slice(0, 60)}`;
      return text.includes(PLANTED) ? null : 'what was planted is not in it';
    },
  },
  {
    name: 'kept by a cache, framed, guessed as a page',
    applies: () => true,
    tries: (operation, { ids }) => [
      {
        ...{
          method: methodOf(operation),
          path: pathOf(operation, ids),
          headers: isRead(operation) ? OURS : { ...OURS, ...JSON_TYPE },
        },
        ...(isRead(operation) ? {} : { body: JSON.stringify(bodyOf(operation)) }),
      },
    ],
    wrong: (answer, sent, _, { secrets }) => {
      const { headers } = answer;
      const kept = String(headers['cache-control']);
      const policy = String(headers['content-security-policy']);
      return (
        unsound(answer, sent, secrets) ??
        (/\bprivate\b|\bno-store\b/.test(kept) && !/\bpublic\b/.test(kept) ? null : `cache-control: ${kept}`) ??
        (headers['x-content-type-options'] === 'nosniff' ? null : 'may be guessed') ??
        (/default-src 'none'/.test(policy) &&
        /frame-ancestors '(?:none|self)'/.test(policy) &&
        !/unsafe/.test(policy.replace(/style-src[^;]*/, ''))
          ? null
          : `policy: ${policy}`) ??
        (headers['access-control-allow-origin'] === undefined ? null : 'open to pages elsewhere') ??
        (headers['x-powered-by'] === undefined && headers.server === undefined ? null : 'says what it runs on')
      );
    },
  },
];
