import { type Evidence, STAGES, type Stage } from '../../model/index.ts';

/** What publishers say of money (or goods) at one stage of its way; nothing is added up, neither over stages nor publishers. */
export interface StageFigures {
  readonly stage: Stage;
  /** IATI 2.03 TransactionType: a summit speech is a pledge (12); 2 commitment, 3 disbursement; null for what has arrived. */
  readonly iati: number | null;
  readonly figures: readonly Evidence[];
}

const IATI: Readonly<Record<Stage, number | null>> = { promised: 12, allocated: 2, disbursed: 3, delivered: null };

/** All four stages in their order, also those of which nothing is known; figures by date, then publisher. */
export function stageFigures(evidence: readonly Evidence[]): StageFigures[] {
  return STAGES.map((stage) => ({
    stage,
    iati: IATI[stage],
    figures: evidence
      .filter((each) => each.stage === stage)
      .sort((a, b) => order(a.date ?? '', b.date ?? '') || order(a.publisher, b.publisher) || order(a.id, b.id)),
  }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
