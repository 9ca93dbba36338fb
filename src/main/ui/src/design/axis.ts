/** Round numbers for an axis from 0 to at least the highest amount, in five steps or fewer. */
export function ticks(highest: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  const step = [0.2, 0.25, 0.5, 1, 2].map((part) => part * magnitude).find((size) => size * 5 >= highest) ?? highest;
  const top = Math.ceil(highest / step);
  return Array.from({ length: top + 1 }, (_, index) => index * step);
}
