import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { counted } from '../design/format';
import { kinds } from '../design/kinds';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { around } from './layout/around';
import { down } from './layout/down';
import { extraOf, idOf, type Layout, position } from './layout/layout';
import { Lines } from './Lines';
import { type Handlers, NodeButton } from './NodeButton';
import { descriptions, neighbours, type Picture } from './picture';
import { isDirection, step } from './layout/step';

interface Props {
  picture: Picture;
  pins: readonly string[];
  /** The node whose details are open. */
  shown: string | null;
  sheet: RefObject<HTMLDivElement | null>;
  centreOn: (id: string) => string;
  /** Where what is not shown can be seen; null where no picture has room for it. */
  more: (of: string) => string | null;
  onShow: (id: string | null) => void;
  onExpand: (id: string) => void;
}

/** Narrower, nothing fits beside the centre. */
const narrow = 640;

/** The centre that the reader went to by key, and goes on reading at. */
let goesOn: string | null = null;

/** A picture of the graph: one tab stop, in which the arrows move. */
export function Canvas({ picture, pins, shown, sheet, centreOn, more, onShow, onExpand }: Props) {
  const { centre, nodes, edges } = picture;
  const view = useRef<HTMLDivElement>(null);
  const width = useWidth(view);
  const [current, setCurrent] = useState(centre.id);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const layout = useMemo(() => laidOut(picture, width), [picture, width]);
  const stops = stopsOf(layout, more);
  const near = useMemo(() => neighbours(edges), [edges]);
  const described = useMemo(() => descriptions(picture), [picture]);
  const stop = stops.has(current) ? current : centre.id;
  const lit = [hovered, focused, shown].find((id) => id !== null && nodes.has(id)) ?? null;
  const on = useHandlers({
    show: (id) => onShow(id === shown ? null : id),
    centre: (id) => id !== centre.id && navigate(centreOn(id)),
    hover: setHovered,
    focus: (id) => {
      setCurrent(id);
      setFocused(id);
    },
  });

  useCentred(view, layout, centre.id);
  useEffect(() => {
    if (goesOn !== centre.id || !layout) return;
    goesOn = null;
    document.getElementById(idOf(centre.id))?.focus();
  });

  function move(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next = isDirection(key) ? step(stops, stop, key) : key === 'Home' ? centre.id : null;
    if (next !== null) document.getElementById(idOf(next))?.focus();
    else if (key.toLowerCase() === 'e' && nodes.has(stop)) onExpand(stop);
    else if (key === 'Enter' && nodes.has(stop)) {
      if (stop !== centre.id) goesOn = stop;
      on.centre(stop);
    } else if (!isDirection(key)) return;
    event.preventDefault();
  }

  return (
    <div className="canvas" ref={view}>
      {layout && (
        <div
          ref={sheet}
          className={`sheet ${lit === null ? '' : 'lit'} ${width < narrow ? 'down' : ''}`}
          style={{ width: layout.width, height: layout.height }}
          role="group"
          aria-label={`What surrounds ${centre.name}`}
          aria-describedby="canvas-keys"
          onKeyDown={move}
          onMouseLeave={() => setHovered(null)}
          onBlur={() => setFocused(null)}
        >
          <Lines picture={picture} layout={layout} lit={lit} />
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
                  described={described.get(id) ?? node.label}
                  isLit={id === lit || (lit !== null && near.get(lit)?.has(id) === true)}
                  isStop={id === stop}
                  isShown={id === shown}
                  isExpanded={id === centre.id ? null : pins.includes(id)}
                  on={on}
                />
              )
            );
          })}
          {layout.extras.map(({ of, count, at }) => {
            const to = more(of);
            const id = extraOf(of);
            const text = `+${extra(picture, of, count)}`;
            return (
              <span key={of} className={`canvas-more ${at.side}`} style={position(at)}>
                {to === null ? (
                  <span className="muted">{text} not shown</span>
                ) : (
                  <Link id={idOf(id)} to={to} tabIndex={stop === id ? 0 : -1} onFocus={() => setCurrent(id)}>
                    {text}
                  </Link>
                )}
              </span>
            );
          })}
        </div>
      )}
      <p id="canvas-keys" className="canvas-keys small no-print">
        Arrow keys move, Space shows details and sources, Enter puts a node into the centre, E expands it, Home goes
        back to the centre.
      </p>
    </div>
  );
}

function laidOut(picture: Picture, width: number): Layout | null {
  if (width === 0) return null;
  return width < narrow ? down(picture, width) : around(picture, width);
}

/** Where the arrows lead: nodes, and what stands for those not shown. */
function stopsOf(layout: Layout | null, more: Props['more']) {
  const extras = (layout?.extras ?? []).filter(({ of }) => more(of) !== null);
  return new Map([...(layout?.places ?? []), ...extras.map(({ of, at }) => [extraOf(of), at] as const)]);
}

function extra(picture: Picture, of: string, count: number): string {
  const group = picture.groups.find(({ key }) => key === of);
  if (!group) return `${count} more`;
  const { one, several } = kinds[group.kind];
  return counted(count, one, several.toLowerCase());
}

/** The same functions each time, which do what the newest of them do. */
function useHandlers(newest: Handlers): Handlers {
  const ref = useRef(newest);
  useLayoutEffect(() => {
    ref.current = newest;
  });
  return useMemo(
    () => ({
      show: (id) => ref.current.show(id),
      centre: (id) => ref.current.centre(id),
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

/** What does not fit is shown from its centre outwards. */
function useCentred(view: RefObject<HTMLElement | null>, layout: Layout | null, centre: string) {
  const place = layout?.places.get(centre);
  const [x, width] = [place?.x, layout?.width];
  useLayoutEffect(() => {
    if (x !== undefined) view.current?.scrollTo({ left: x - view.current.clientWidth / 2, behavior: 'instant' });
  }, [view, x, width]);
}
