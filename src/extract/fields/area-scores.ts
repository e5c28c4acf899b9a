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
    const { areas, scores } = this;
    // By a loop, since a list of two or three is gone through before a call of `indexOf` would have begun.
    for (let index = 0; index < areas.length; index++) {
      if (areas[index] !== area) continue;
      scores[index]! += score;
      return;
    }
    areas.push(area);
    scores.push(score);
  }
}
