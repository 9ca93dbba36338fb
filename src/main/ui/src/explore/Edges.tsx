import { type CSSProperties, memo, useMemo } from 'react';

import type { Layout } from './layout/layout';
import { type Edge, type Picture, treeEdges } from './picture';

interface Props {
  picture: Picture;
  layout: Layout;
  /** The node whose edges are highlighted. */
  highlighted: string | null;
}

/** All edges, faint, with those of the highlighted node on top. */
export function Edges({ picture, layout, highlighted }: Props) {
  return (
    <svg className="edges" width={layout.width} height={layout.height} aria-hidden="true">
      <AllEdges picture={picture} layout={layout} />
      <g className="lit">
        {picture.edges
          .filter(({ from, to }) => from === highlighted || to === highlighted)
          .map((edge) => (
            <EdgePath key={edge.id} edge={edge} layout={layout} />
          ))}
      </g>
    </svg>
  );
}

/** Memoized: there may be thousands of edges, and hovering over a node must not render them again. */
const AllEdges = memo(function AllEdges({ picture, layout }: Omit<Props, 'highlighted'>) {
  const isTreeEdge = useMemo(() => treeEdges(picture), [picture]);
  const { edges } = picture;
  return (
    <g className="all" style={edgeOpacity(edges.length)}>
      {edges.map((edge) => (
        <EdgePath
          key={edge.id}
          edge={edge}
          layout={layout}
          className={isTreeEdge(edge.from, edge.to) ? 'spoke' : 'chord'}
        />
      ))}
    </g>
  );
});

interface EdgePathProps {
  edge: Edge;
  layout: Layout;
  className?: string;
}

function EdgePath({ edge: { from, to, weight }, layout, className }: EdgePathProps) {
  const width = weight === null ? 1 : 0.6 + 1.8 * weight;
  return <path d={layout.path(from, to)} className={className} strokeWidth={width} />;
}

/** The more edges there are, the fainter each one is. */
function edgeOpacity(edges: number): CSSProperties {
  return { '--chord': Math.min(0.25, 0.05 + 25 / edges) } as CSSProperties;
}
