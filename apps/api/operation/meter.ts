/** Upper bounds of the histogram of answers (s): what a person does not notice, notices, and waits for. */
const BOUNDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

/** Counts requests and how long their answers took. */
export interface Meter {
  count(method: string, status: number, seconds: number): void;
  /** In the text format of Prometheus (version 0.0.4). */
  text(): string;
}

export function openMeter(): Meter {
  const requests = new Map<string, number>();
  const buckets = BOUNDS.map(() => 0);
  let [count, sum] = [0, 0];
  return {
    count(method, status, seconds) {
      const labels = `method="${method}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      for (const [index, bound] of BOUNDS.entries()) if (seconds <= bound) buckets[index]! += 1;
      count += 1;
      sum += seconds;
    },
    text() {
      const counted = [...requests].map(([labels, value]) => `servanda_requests_total{${labels}} ${value}`);
      const spread = BOUNDS.map((bound, index) => `servanda_answer_seconds_bucket{le="${bound}"} ${buckets[index]}`);
      return [
        '# HELP servanda_requests_total Requests answered.',
        '# TYPE servanda_requests_total counter',
        ...counted,
        '# HELP servanda_answer_seconds How long answers took.',
        '# TYPE servanda_answer_seconds histogram',
        ...spread,
        `servanda_answer_seconds_bucket{le="+Inf"} ${count}`,
        `servanda_answer_seconds_sum ${sum}`,
        `servanda_answer_seconds_count ${count}`,
        '',
      ].join('\n');
    },
  };
}

/** Gauges in the same format. */
export function gauges(values: readonly (readonly [name: string, says: string, value: number])[]): string {
  return values
    .map(
      ([name, says, value]) =>
        `# HELP servanda_${name} ${says}\n# TYPE servanda_${name} gauge\nservanda_${name} ${value}\n`,
    )
    .join('');
}
