import { type CSSProperties, memo, useMemo } from 'react';

import type { Layout } from './layout/layout';
import { branches, type Edge, type Picture } from './picture';

interface Props {
  picture: Picture;
  layout: Layout;
  /** The node whose connections stand out. */
  lit: string | null;
}

/** The connections: all of them faintly, those of one node over them. */
export function Lines({ picture, layout, lit }: Props) {
  return (
    <svg className="edges" width={layout.width} height={layout.height} aria-hidden="true">
      <All picture={picture} layout={layout} />
      <g className="lit">
        {picture.edges
          .filter(({ from, to }) => from === lit || to === lit)
          .map((edge) => (
            <Line key={edge.id} edge={edge} layout={layout} />
          ))}
      </g>
    </svg>
  );
}

/** Drawn once: there may be thousands, and to pass over a node with the mouse must not draw them again. */
const All = memo(function All({ picture, layout }: Omit<Props, 'lit'>) {
  const isBranch = useMemo(() => branches(picture), [picture]);
  const { edges } = picture;
  return (
    <g className="all" style={faint(edges.length)}>
      {edges.map((edge) => (
        <Line key={edge.id} edge={edge} layout={layout} className={isBranch(edge.from, edge.to) ? 'spoke' : 'chord'} />
      ))}
    </g>
  );
});

interface LineProps {
  edge: Edge;
  layout: Layout;
  className?: string;
}

function Line({ edge: { from, to, weight }, layout, className }: LineProps) {
  const width = weight === null ? 1 : 0.6 + 1.8 * weight;
  return <path d={layout.path(from, to)} className={className} strokeWidth={width} />;
}

/** The more lines there are, the fainter is each. */
function faint(lines: number): CSSProperties {
  return { '--chord': Math.min(0.25, 0.05 + 25 / lines) } as CSSProperties;
}
