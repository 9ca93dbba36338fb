import { memo } from 'react';

import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { elementId, position } from './layout/layout';
import type { Place } from './layout/layout';
import type { Node } from './picture';

interface Props {
  node: Node;
  at: Place;
  /** The accessible name: what the picture shows at a glance. */
  description: string;
  isHighlighted: boolean;
  isTabStop: boolean;
  isShown: boolean;
  /** Null for the center, which cannot be expanded. */
  isExpanded: boolean | null;
  handlers: Handlers;
}

export interface Handlers {
  show: (id: string) => void;
  center: (id: string) => void;
  hover: (id: string) => void;
  focus: (id: string) => void;
}

/** A node with its mark and name. Memoized: it renders only when something about it changes. */
export const NodeButton = memo(function NodeButton(props: Props) {
  const { node, at, description, isHighlighted, isTabStop, isShown, isExpanded, handlers } = props;
  const { id, kind, label } = node;
  return (
    <button
      id={elementId(id)}
      type="button"
      className={`node ${kinds[kind].token} ${at.side} ${isHighlighted ? 'lit' : ''}`}
      style={position(at)}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={description}
      aria-expanded={isExpanded ?? undefined}
      aria-current={isShown ? 'true' : undefined}
      onClick={({ detail }) => detail < 2 && handlers.show(id)}
      onDoubleClick={() => handlers.center(id)}
      onMouseEnter={() => handlers.hover(id)}
      onFocus={() => handlers.focus(id)}
    >
      <KindMark kind={kind} weight={isExpanded ? 'bold' : 'filled'} />
      <span className="node-name">{label}</span>
    </button>
  );
});
