import { ordinal } from '../design/format';
import type { PayByFamilyQuery } from '../graph-api/generated/graphql';

type Family = PayByFamilyQuery['insights']['payByFamily'][number];
export type Figure = Family['figures'][number];

/** A group of figures that can be compared with each other. */
export interface Comparable {
  key: string;
  example: Figure;
  /** The number of roles with such a figure. */
  roles: number;
  lines: { family: string | null; figure: Figure }[];
}

/** Groups comparable figures, most roles first. Each group has a line for each job family with such a figure. */
export function groupComparable(families: readonly Family[]): Comparable[] {
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
  groups.forEach(({ lines }) => lines.sort((a, b) => b.figure.median - a.figure.median));
  return groups.sort((a, b) => b.roles - a.roles || a.key.localeCompare(b.key));
}

function keyOf({ source, component, statistic, percentile, currency, period, region, context }: Figure): string {
  return [source.id, component, statistic, percentile ?? '', currency, period, region, context ?? '']
    .join('~')
    .toLowerCase();
}

const statisticLabels = { AVERAGE: 'average', RANGE: 'range', MEDIAN: 'median', PERCENTILE: 'percentile' };

/** The label of a group of figures: Total pay, range, USD a year in US · Glassdoor. */
export function figureLabel({ component, currency, region, context, source, ...figure }: Figure): string {
  const pay = component === 'TOTAL' ? 'Total pay' : 'Base pay';
  const unit = `${currency} ${figure.period === 'HOUR' ? 'an hour' : 'a year'} in ${region}`;
  return [[pay, statisticLabel(figure), unit].join(', '), context, source.name].filter(Boolean).join(' · ');
}

function statisticLabel({ statistic, percentile }: Pick<Figure, 'statistic' | 'percentile'>): string {
  return `${percentile == null ? '' : `${ordinal(percentile)} `}${statisticLabels[statistic]}`;
}
