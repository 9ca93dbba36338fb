import type { PayByFamilyQuery } from '../graph-api/generated/graphql';

type Family = PayByFamilyQuery['insights']['payByFamily'][number];
export type Figure = Family['figures'][number];

/** Figures that can be compared with each other. */
export interface Comparable {
  key: string;
  example: Figure;
  /** Over how many roles. */
  roles: number;
  lines: { family: string | null; figure: Figure }[];
}

/** What can be compared, what most roles have first. Each has one line for each family that has such a figure. */
export function comparable(families: readonly Family[]): Comparable[] {
  const found = new Map<string, Comparable>();
  for (const { family, figures } of families) {
    for (const figure of figures) {
      const key = keyOf(figure);
      const group = found.get(key) ?? { key, example: figure, roles: 0, lines: [] };
      group.lines.push({ family, figure });
      group.roles += figure.roles;
      found.set(key, group);
    }
  }
  const groups = [...found.values()];
  groups.forEach(({ lines }) => lines.sort((one, other) => other.figure.median - one.figure.median));
  return groups.sort((one, other) => other.roles - one.roles || one.key.localeCompare(other.key));
}

function keyOf({ source, component, statistic, currency, region, context }: Figure): string {
  return [source.id, component, statistic, currency, region, context ?? ''].join('~').toLowerCase();
}

const statistics = { AVERAGE: 'average', RANGE: 'range', MEDIAN: 'median' };

/** What sets the figures apart from others: Total, range, USD in US · Glassdoor. */
export function described({ component, statistic, currency, region, context, source }: Figure): string {
  const pay = `${component === 'TOTAL' ? 'Total' : 'Base'}, ${statistics[statistic]}, ${currency} in ${region}`;
  return [pay, context, source.name].filter(Boolean).join(' · ');
}
