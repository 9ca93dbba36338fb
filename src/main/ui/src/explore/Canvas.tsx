import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { pluralize } from '../design/format';
import { kinds } from '../design/kinds';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { radialLayout } from './layout/radialLayout';
import { arcLayout } from './layout/arcLayout';
import { elementId, extraId, type Layout, position } from './layout/layout';
import { Edges } from './Edges';
import { type Handlers, NodeButton } from './NodeButton';
import { adjacency, nodeDescriptions, type Picture } from './picture';
import { isArrowKey, nearestInDirection } from './layout/arrowKeys';

interface Props {
  picture: Picture;
  pins: readonly string[];
  /** The node whose details are open. */
  shown: string | null;
  sheet: RefObject<HTMLDivElement | null>;
  pathToCenter: (id: string) => string;
  /** The path that shows more of a group or an expanded node. Null if no picture has room for it. */
  pathToMore: (of: string) => string | null;
  onShow: (id: string | null) => void;
  onExpand: (id: string) => void;
}

/** In pixels. Below this width, nothing fits next to the center. */
const MIN_RADIAL_WIDTH = 640;

/** The node to focus after the reader made it the center with the keyboard. */
let focusOnArrival: string | null = null;

/** The graph as a picture. It is a single tab stop, and the arrow keys move within it. */
export function Canvas({ picture, pins, shown, sheet, pathToCenter, pathToMore, onShow, onExpand }: Props) {
  const { center, nodes, edges } = picture;
  const view = useRef<HTMLDivElement>(null);
  const width = useWidth(view);
  const [current, setCurrent] = useState(center.id);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const layout = useMemo(() => computeLayout(picture, width), [picture, width]);
  const stops = focusTargets(layout, pathToMore);
  const neighbors = useMemo(() => adjacency(edges), [edges]);
  const descriptions = useMemo(() => nodeDescriptions(picture), [picture]);
  const stop = stops.has(current) ? current : center.id;
  const highlighted = [hovered, focused, shown].find((id) => id !== null && nodes.has(id)) ?? null;
  const handlers = useStableHandlers({
    show: (id) => onShow(id === shown ? null : id),
    center: (id) => id !== center.id && navigate(pathToCenter(id)),
    hover: setHovered,
    focus: (id) => {
      setCurrent(id);
      setFocused(id);
    },
  });

  useScrollToCenter(view, layout, center.id);
  useEffect(() => {
    if (focusOnArrival !== center.id || !layout) return;
    focusOnArrival = null;
    document.getElementById(elementId(center.id))?.focus();
  });

  function move(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next = isArrowKey(key) ? nearestInDirection(stops, stop, key) : key === 'Home' ? center.id : null;
    if (next !== null) document.getElementById(elementId(next))?.focus();
    else if (key.toLowerCase() === 'e' && nodes.has(stop)) onExpand(stop);
    else if (key === 'Enter' && nodes.has(stop)) {
      if (stop !== center.id) focusOnArrival = stop;
      handlers.center(stop);
    } else if (!isArrowKey(key)) return;
    event.preventDefault();
  }

  return (
    <div className="canvas" ref={view}>
      {layout && (
        <div
          ref={sheet}
          className={`sheet ${highlighted === null ? '' : 'lit'} ${width < MIN_RADIAL_WIDTH ? 'down' : ''}`}
          style={{ width: layout.width, height: layout.height }}
          role="group"
          aria-label={`Connections of ${center.name}`}
          aria-describedby="canvas-keys"
          onKeyDown={move}
          onMouseLeave={() => setHovered(null)}
          onBlur={() => setFocused(null)}
        >
          <Edges picture={picture} layout={layout} highlighted={highlighted} />
          {layout.headings.map(({ key, text, at }) => (
            <p key={key} className={`canvas-heading ${at.side}`} style={position(at)}>
              {text}
            </p>
          ))}
          {[...layout.places].map(([id, at]) => {
            const node = nodes.get(id);
            return (
              node && (
                <NodeButton
                  key={id}
                  node={node}
                  at={at}
                  description={descriptions.get(id) ?? node.label}
                  isHighlighted={
                    id === highlighted || (highlighted !== null && neighbors.get(highlighted)?.has(id) === true)
                  }
                  isTabStop={id === stop}
                  isShown={id === shown}
                  isExpanded={id === center.id ? null : pins.includes(id)}
                  handlers={handlers}
                />
              )
            );
          })}
          {layout.extras.map(({ of, count, at }) => {
            const to = pathToMore(of);
            const id = extraId(of);
            const text = `+${hiddenLabel(picture, of, count)}`;
            return (
              <span key={of} className={`canvas-more ${at.side}`} style={position(at)}>
                {to === null ? (
                  <span className="muted">{text} not shown</span>
                ) : (
                  <Link id={elementId(id)} to={to} tabIndex={stop === id ? 0 : -1} onFocus={() => setCurrent(id)}>
                    {text}
                  </Link>
                )}
              </span>
            );
          })}
        </div>
      )}
      <p id="canvas-keys" className="canvas-keys small no-print">
        Arrow keys move. Space shows details and sources. Enter centers the graph on a node. E expands a node. Home goes
        back to the center.
      </p>
    </div>
  );
}

function computeLayout(picture: Picture, width: number): Layout | null {
  if (width === 0) return null;
  return width < MIN_RADIAL_WIDTH ? arcLayout(picture, width) : radialLayout(picture, width);
}

/** The places that the arrow keys reach: nodes, and links to more of them. */
function focusTargets(layout: Layout | null, pathToMore: Props['pathToMore']) {
  const extras = (layout?.extras ?? []).filter(({ of }) => pathToMore(of) !== null);
  return new Map([...(layout?.places ?? []), ...extras.map(({ of, at }) => [extraId(of), at] as const)]);
}

function hiddenLabel(picture: Picture, of: string, count: number): string {
  const group = picture.groups.find(({ key }) => key === of);
  if (!group) return `${count} more`;
  const { singular, plural } = kinds[group.kind];
  return pluralize(count, singular, plural.toLowerCase());
}

/** Stable functions that call the latest handlers. */
function useStableHandlers(latest: Handlers): Handlers {
  const ref = useRef(latest);
  useLayoutEffect(() => {
    ref.current = latest;
  });
  return useMemo(
    () => ({
      show: (id) => ref.current.show(id),
      center: (id) => ref.current.center(id),
      hover: (id) => ref.current.hover(id),
      focus: (id) => ref.current.focus(id),
    }),
    [],
  );
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(current.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Scrolls a picture that is too wide so that its center is visible. */
function useScrollToCenter(view: RefObject<HTMLElement | null>, layout: Layout | null, center: string) {
  const place = layout?.places.get(center);
  const [x, width] = [place?.x, layout?.width];
  useLayoutEffect(() => {
    if (x !== undefined) view.current?.scrollTo({ left: x - view.current.clientWidth / 2, behavior: 'instant' });
  }, [view, x, width]);
}
