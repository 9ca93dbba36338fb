import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

import { counted } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { around } from './around';
import { down } from './down';
import type { Layout, Place } from './layout';
import { branches, neighbours, type Node, type Picture } from './picture';
import { words } from './relations';
import { isDirection, step } from './step';

interface Props {
  picture: Picture;
  pins: readonly string[];
  /** The node whose details are open. */
  shown: string | null;
  sheet: RefObject<HTMLDivElement | null>;
  centreOn: (id: string) => string;
  /** Where what is not shown can be seen. */
  more: (of: string) => string;
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
  const layout = width === 0 ? null : width < narrow ? down(picture, width) : around(picture, width);
  const isBranch = branches(picture);
  const stop = nodes.has(current) ? current : centre.id;
  const lit = [hovered, focused, shown].find((id) => id !== null && nodes.has(id)) ?? null;
  const near = lit === null ? null : (neighbours(edges).get(lit) ?? new Set<string>());

  const focus = (id: string) => sheet.current?.querySelector<HTMLElement>(`#node-${CSS.escape(id)}`)?.focus();
  useCentred(view, layout, centre.id);
  useEffect(() => {
    if (goesOn !== centre.id || !layout) return;
    goesOn = null;
    focus(centre.id);
  });

  function move(event: KeyboardEvent) {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !layout || !(event.target instanceof HTMLButtonElement))
      return;
    const next = isDirection(key) ? step(layout.places, stop, key) : key === 'Home' ? centre.id : undefined;
    if (next === undefined && key !== 'Enter' && key.toLowerCase() !== 'e') return;
    event.preventDefault();
    if (next) focus(next);
    else if (key.toLowerCase() === 'e') onExpand(stop);
    else if (key === 'Enter' && stop !== centre.id) {
      goesOn = stop;
      navigate(centreOn(stop));
    }
  }

  return (
    <div className="canvas" ref={view}>
      {layout && (
        <div
          ref={sheet}
          className={`sheet ${near ? 'lit' : ''} ${width < narrow ? 'down' : ''}`}
          style={{ width: layout.width, height: layout.height, ...faint(edges.length) }}
          role="group"
          aria-label={`What surrounds ${centre.name}`}
          aria-describedby="canvas-keys"
          onKeyDown={move}
          onMouseLeave={() => setHovered(null)}
          onBlur={() => setFocused(null)}
        >
          <svg className="edges" width={layout.width} height={layout.height} aria-hidden="true">
            {edges.map(({ id, from, to, weight }) => (
              <path
                key={id}
                d={layout.path(from, to)}
                className={lit === from || lit === to ? 'lit' : isBranch(from, to) ? 'spoke' : 'chord'}
                strokeWidth={weight === null ? 1 : 0.6 + 1.8 * weight}
              />
            ))}
          </svg>
          {layout.headings.map(({ key, text, at }) => (
            <p key={key} className={`canvas-heading ${at.side}`} style={position(at)}>
              {text}
            </p>
          ))}
          {[...nodes.values()].map((node) => {
            const at = layout.places.get(node.id);
            if (!at) return null;
            return (
              <button
                key={node.id}
                id={`node-${node.id}`}
                type="button"
                className={className(node, at, lit, near)}
                style={position(at)}
                tabIndex={node.id === stop ? 0 : -1}
                aria-label={described(node, picture)}
                aria-expanded={node.id === centre.id ? undefined : pins.includes(node.id)}
                aria-current={node.id === shown ? 'true' : undefined}
                onClick={() => onShow(node.id === shown ? null : node.id)}
                onDoubleClick={() => node.id !== centre.id && navigate(centreOn(node.id))}
                onMouseEnter={() => setHovered(node.id)}
                onFocus={() => {
                  setCurrent(node.id);
                  setFocused(node.id);
                }}
              >
                <KindMark kind={node.kind} weight={pins.includes(node.id) ? 'bold' : 'filled'} />
                <span className="node-name">{node.label}</span>
              </button>
            );
          })}
          {layout.extras.map(({ of, count, at }) => (
            <Link key={`more-${of}`} to={more(of)} className={`canvas-more ${at.side}`} style={position(at)}>
              +{extra(picture, of, count)}
            </Link>
          ))}
        </div>
      )}
      <p id="canvas-keys" className="visually-hidden">
        Arrow keys move, Space shows details and sources, Enter puts a node into the centre, E expands it.
      </p>
    </div>
  );
}

/** The more lines there are, the fainter is each. */
function faint(lines: number): CSSProperties {
  return { '--chord': Math.min(0.25, 0.05 + 25 / lines) } as CSSProperties;
}

function extra(picture: Picture, of: string, count: number): string {
  const group = picture.groups.find(({ key }) => key === of);
  if (!group) return `${count} more`;
  const { one, several } = kinds[group.kind];
  return counted(count, one, several.toLowerCase());
}

function className(node: Node, at: Place, lit: string | null, near: Set<string> | null): string {
  const isLit = node.id === lit || near?.has(node.id);
  return `node ${kinds[node.kind].token} ${at.side} ${isLit ? 'lit' : ''}`;
}

/** What a picture says at a glance: the kind, and how it is connected with the centre. */
function described({ id, label, kind }: Node, { centre, edges }: Picture): string {
  const said = edges
    .filter(({ from, to }) => (from === id && to === centre.id) || (from === centre.id && to === id))
    .map(({ from, relation, weight }) => {
      const importance = weight === null ? '' : `, importance ${Math.round(weight * 100)}`;
      return `${words(relation, from === id).verb} ${centre.name}${importance}`;
    });
  return [`${label}, ${kinds[kind].one}`, ...said].join('; ');
}

function position({ x, y, room }: Place) {
  return { left: x, top: y, maxWidth: room + 14 };
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
