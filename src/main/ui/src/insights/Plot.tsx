import type { ReactNode } from 'react';

import type { Kind } from '../design/kinds';
import { kinds } from '../design/kinds';

/** A column of numbers; what has a look is drawn as bars, too. */
export interface Series<R> {
  title: string;
  of: (row: R) => number;
  text: (value: number) => string;
  look?: 'filled' | 'outline';
}

interface Props<R> {
  caption: string;
  kind: Kind;
  of: string;
  rows: readonly R[];
  id: (row: R) => string;
  name: (row: R) => ReactNode;
  series: readonly Series<R>[];
}

/** Bars from zero, all on one scale, with their numbers beside them: a table that can be seen at a glance. */
export function Plot<R>({ caption, kind, of, rows, id, name, series }: Props<R>) {
  const drawn = series.filter(({ look }) => look);
  const most = Math.max(1, ...rows.flatMap((row) => drawn.map((each) => each.of(row))));
  return (
    <table className={`plot ${kinds[kind].token}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {series.map(({ title, look }) => (
            <th key={title} scope="col" className={look ? 'plot-drawn' : ''}>
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
              <Cell key={each.title} series={each} value={each.of(row)} most={most} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<R>({ series: { text, look }, value, most }: { series: Series<R>; value: number; most: number }) {
  if (!look) return <td>{text(value)}</td>;
  return (
    <td className="plot-drawn">
      <div>
        <span className="plot-track" aria-hidden="true">
          {value > 0 && <span className={look} style={{ width: `${(value / most) * 100}%` }} />}
        </span>
        <span className="plot-value">{text(value)}</span>
      </div>
    </td>
  );
}
