import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeFolder } from '../../apps/cli/eval/judge.ts';
import { type Judged, type Measures, score } from '../../apps/cli/eval/score.ts';
import type { Screen } from '../../apps/cli/screen.ts';
import { archiveTexts, type CodedText, ownTexts, sentencesOf } from '../../training/coded-texts.ts';
import type { Figures, Suite } from './figures.ts';

const SILENT: Screen = { out: () => {}, note: () => {}, paint: (_, text) => text, columns: 100, live: false };

/** The documents of a coded folder, with what the program finds in each. */
export function judge(folder: string): Promise<Judged[]> {
  return judgeFolder(folder, undefined, SILENT);
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

/** The texts that the project coded itself, those kept aside apart; none where their characters are not at hand. */
export async function ownSuites(): Promise<Suite[]> {
  const texts = ownTexts();
  if (texts.length === 0) return [];
  return [
    { name: 'coded/own', figures: await figuresOn(texts.filter(({ aside }) => !aside)) },
    { name: 'coded/kept-aside', figures: await figuresOn(texts.filter(({ aside }) => aside)) },
  ];
}

/** The texts drawn from the archive, which have labels and units and no fields, those kept aside apart; none where their characters are not at hand. */
export async function archiveSuites(): Promise<Suite[]> {
  const texts = archiveTexts();
  if (texts.length === 0) return [];
  const found = async (aside: boolean): Promise<Figures> => {
    const { sentences, units, labels } = await figuresOn(
      texts.filter((text) => text.aside === aside).map(withoutFields),
    );
    return { sentences: sentences!, units: units!, labels: labels! };
  };
  return [
    { name: 'archive/own', figures: await found(false) },
    { name: 'archive/kept-aside', figures: await found(true) },
  ];
}

/** A unit has a binding in the form of a coded folder; here none was coded, and none is measured. */
function withoutFields(text: CodedText): CodedText {
  const sentences = sentencesOf(text).map((sentence) => {
    return { ...sentence, units: sentence.units.map((unit) => ({ ...unit, binding: '' })) };
  });
  return { ...text, coded: sentences.map((sentence) => JSON.stringify(sentence)).join('\n') };
}

/** Lays the texts beside their codings in a folder, as a coded folder is read, and takes it away again. */
async function figuresOn(texts: readonly CodedText[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-coded-'));
  try {
    for (const { name, coded, content } of texts) {
      writeFileSync(join(folder, `${name}.txt`), content);
      writeFileSync(join(folder, `${name}.gold.jsonl`), coded);
    }
    const flags = texts.map(({ name, date, speaker }) => [name, { date, speaker: speaker.join(',') }]);
    writeFileSync(join(folder, 'documents.json'), JSON.stringify(Object.fromEntries(flags)));
    return codedFigures(await judge(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Shares from 0 to 1: F1 where a thing can be missed or found too much, else the share that is right. */
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
