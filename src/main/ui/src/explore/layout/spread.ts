/**
 * Moves what wants to be at the same place apart, in the given order and each by as little as possible: the
 * least-squares fit by pooling neighbours that get in each other's way.
 */
export function spread(wanted: readonly number[], distance: number): number[] {
  const pools: { sum: number; size: number }[] = [];
  wanted.forEach((place, index) => {
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
