import { memo } from 'react';

import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { idOf, position } from './layout/layout';
import type { Place } from './layout/layout';
import type { Node } from './picture';

interface Props {
  node: Node;
  at: Place;
  /** What a picture says at a glance. */
  described: string;
  isLit: boolean;
  isStop: boolean;
  isShown: boolean;
  /** Null of the centre, which cannot be expanded. */
  isExpanded: boolean | null;
  /** What the sheet does with it. */
  on: Handlers;
}

export interface Handlers {
  show: (id: string) => void;
  centre: (id: string) => void;
  hover: (id: string) => void;
  focus: (id: string) => void;
}

/** A node: its mark and its name. Drawn again only when something about it changed. */
export const NodeButton = memo(function NodeButton(props: Props) {
  const { node, at, described, isLit, isStop, isShown, isExpanded, on } = props;
  const { id, kind, label } = node;
  return (
    <button
      id={idOf(id)}
      type="button"
      className={`node ${kinds[kind].token} ${at.side} ${isLit ? 'lit' : ''}`}
      style={position(at)}
      tabIndex={isStop ? 0 : -1}
      aria-label={described}
      aria-expanded={isExpanded ?? undefined}
      aria-current={isShown ? 'true' : undefined}
      onClick={({ detail }) => detail < 2 && on.show(id)}
      onDoubleClick={() => on.centre(id)}
      onMouseEnter={() => on.hover(id)}
      onFocus={() => on.focus(id)}
    >
      <KindMark kind={kind} weight={isExpanded ? 'bold' : 'filled'} />
      <span className="node-name">{label}</span>
    </button>
  );
});
