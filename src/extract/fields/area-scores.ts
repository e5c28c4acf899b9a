/**
 * Scores by area (its place in `AREAS`), in the order in which the areas came: of equal ones the first stands, and sums are
 * taken in one order. Two short lists instead of a map: a sentence speaks of two or three areas.
 */
export class AreaScores {
  readonly areas: number[] = [];
  readonly scores: number[] = [];

  /** Adds to an area's score; nothing and less than nothing do not count. */
  add(area: number, score: number): void {
    if (score <= 0) return;
    const index = this.areas.indexOf(area);
    if (index >= 0) this.scores[index]! += score;
    else {
      this.areas.push(area);
      this.scores.push(score);
    }
  }
}
