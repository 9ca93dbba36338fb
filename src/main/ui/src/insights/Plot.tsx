import type { ReactNode } from 'react';

import type { Kind } from '../design/kinds';
import { kinds } from '../design/kinds';

/** A column of numbers, optionally with bars. */
export interface Series<R> {
  title: string;
  value: (row: R) => number;
  format: (value: number) => string;
  bar?: 'filled' | 'outline';
}

interface Props<R> {
  caption: string;
  kind: Kind;
  nameHeader: string;
  rows: readonly R[];
  id: (row: R) => string;
  name: (row: R) => ReactNode;
  series: readonly Series<R>[];
}

/** A table of numbers with bars, which all start at zero and share one scale. */
export function Plot<R>({ caption, kind, nameHeader, rows, id, name, series }: Props<R>) {
  const barSeries = series.filter(({ bar }) => bar);
  const max = Math.max(1, ...rows.flatMap((row) => barSeries.map((each) => each.value(row))));
  return (
    <table className={`plot ${kinds[kind].token}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nameHeader}</th>
          {series.map(({ title, bar }) => (
            <th key={title} scope="col" className={bar ? 'plot-drawn' : ''}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={id(row)}>
            <th scope="row">{name(row)}</th>
            {series.map((each) => (
              <Cell key={each.title} series={each} value={each.value(row)} max={max} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<R>({ series: { format, bar }, value, max }: { series: Series<R>; value: number; max: number }) {
  if (!bar) return <td>{format(value)}</td>;
  return (
    <td className="plot-drawn">
      <div>
        <span className="plot-track" aria-hidden="true">
          {value > 0 && <span className={bar} style={{ width: `${(value / max) * 100}%` }} />}
        </span>
        <span className="plot-value">{format(value)}</span>
      </div>
    </td>
  );
}
