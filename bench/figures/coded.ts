import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeFolder } from '../../apps/cli/eval/judge.ts';
import { type Judged, type Measures, score } from '../../apps/cli/eval/score.ts';
import type { Screen } from '../../apps/cli/screen.ts';
import type { Figures, Suite } from './figures.ts';

const SILENT: Screen = { out: () => {}, note: () => {}, paint: (_, text) => text, columns: 100, live: false };

/** The figures of a folder of coded documents, each a share from 0 to 1; `parties.csv` in it holds further parties. */
export async function judge(folder: string): Promise<Judged[]> {
  const parties = join(folder, 'parties.csv');
  return judgeFolder(folder, existsSync(parties) ? parties : undefined, SILENT);
}

/** All documents, those that rules were written on, and those kept aside from that (`training/kept-aside.json`), apart. */
export function splitSuites(judged: readonly Judged[]): Suite[] {
  const file = new URL('../../training/kept-aside.json', import.meta.url);
  const aside = new Set<string>(JSON.parse(readFileSync(file, 'utf8')));
  const isAside = ({ gold }: Judged) => aside.has(gold.name);
  return [
    { name: 'gold/all', figures: codedFigures(judged) },
    { name: 'gold/own', figures: codedFigures(judged.filter((document) => !isAside(document))) },
    { name: 'gold/kept-aside', figures: codedFigures(judged.filter(isAside)) },
  ];
}

export function codedFigures(judged: readonly Judged[]): Figures {
  return figuresOf(score(judged).figures);
}

function figuresOf(measures: Measures): Figures {
  return {
    sentences: measures.sentence.f1,
    units: measures.unit.f1,
    labels: measures.labelMacroF1,
    promisor: measures.promisor.f1,
    beneficiary: measures.beneficiary.f1,
    amounts: measures.amount.f1,
    deadlines: measures.deadline.f1,
    binding: measures.binding,
    area: measures.area,
  };
}
