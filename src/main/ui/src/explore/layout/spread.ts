/**
 * Moves places apart until they keep the distance, in the given order and each by as little as possible. This is a
 * least-squares fit that pools adjacent places that are too close (isotonic regression).
 */
export function spread(desired: readonly number[], distance: number): number[] {
  const pools: { sum: number; size: number }[] = [];
  desired.forEach((place, index) => {
    let pool = { sum: place - index * distance, size: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools
    .flatMap((pool) => Array.from({ length: pool.size }, () => mean(pool)))
    .map((place, index) => place + index * distance);
}

function mean({ sum, size }: { sum: number; size: number }): number {
  return sum / size;
}
