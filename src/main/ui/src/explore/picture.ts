import { catalogueOf } from '../catalogue/catalogue';
import { capital } from '../design/format';
import { type Kind, kinds } from '../design/kinds';
import type { NeighborhoodQuery } from '../graph-api/generated/graphql';
import { all } from './choices';
import { relations, words } from './relations';

type Subgraph = NeighborhoodQuery['neighborhood'];

export interface Node {
  id: string;
  kind: Kind;
  name: string;
  /** The name, and what tells it apart: a catalogue other than the centre's, the kind of a skill that is called as another. */
  label: string;
}

export type Edge = Subgraph['edges'][number];

/** What the graph draws and the table lists. */
export interface Picture {
  centre: Node;
  /** All of them by id, the centre first. */
  nodes: Map<string, Node>;
  edges: readonly Edge[];
  /** The centre's neighbours by how they are connected with it, in reading order. */
  groups: Group[];
  /** What is further away, by what it hangs on. */
  outer: Map<string, string[]>;
  expanded: Set<string>;
  /** What an expanded node has beyond what is shown. */
  beyond: Map<string, number>;
  truncated: boolean;
}

export interface Group {
  key: string;
  title: string;
  kind: Kind;
  ids: string[];
  /** How many more of the kind the centre has; it stands at the kind's last group. */
  more: number;
}

/** Orders what the service said around its centre. */
export function pictured(subgraph: Subgraph, among: Kind[] | null, pins: readonly string[]): Picture | null {
  const nodes = new Map(labelled(subgraph.nodes).map((node) => [node.id, node]));
  const [centre] = nodes.values();
  if (!centre) return null;
  const near = neighbours(subgraph.edges);
  const isShown = (kind: Kind) => among === null || among.includes(kind);
  const missing = (of: string, kind: Kind) => {
    const there = subgraph.neighbors.find((each) => each.of === of && each.kind === kind)?.count ?? 0;
    const shown = [...(near.get(of) ?? [])].filter((id) => nodes.get(id)?.kind === kind).length;
    return isShown(kind) ? Math.max(0, there - shown) : 0;
  };
  const expanded = new Set(pins);
  const beyond = (pin: string) => all.reduce((total, kind) => total + missing(pin, kind), 0);
  return {
    centre,
    nodes,
    edges: subgraph.edges,
    groups: withMore(groups(centre, nodes, subgraph.edges), (kind) => missing(centre.id, kind)),
    outer: outer(centre.id, nodes, near, expanded),
    expanded,
    beyond: new Map(pins.filter((pin) => beyond(pin) > 0).map((pin) => [pin, beyond(pin)])),
    truncated: subgraph.truncated,
  };
}

function labelled(nodes: Subgraph['nodes']): Node[] {
  const usual = usualCatalogue(nodes);
  const called = new Map<string, Subgraph['nodes']>();
  nodes.forEach((node) => called.set(lower(node), [...(called.get(lower(node)) ?? []), node]));
  return nodes.map((node) => {
    const remark = node.kind === 'ROLE' ? unless(usual, node) : apart(node, called.get(lower(node)) ?? []);
    return {
      id: node.id,
      kind: node.kind,
      name: capital(node.name),
      label: [capital(node.name), ...remark].join(' · '),
    };
  });
}

function lower({ name }: Subgraph['nodes'][number]): string {
  return name.toLowerCase();
}

/** Which catalogue roles are of unless they say so: the centre's, or that of all roles around a centre of another kind. */
function usualCatalogue(nodes: Subgraph['nodes']): string | undefined {
  const [centre] = nodes;
  if (centre?.kind === 'ROLE') return catalogueOf(centre.codes);
  const catalogues = new Set(nodes.filter(({ kind }) => kind === 'ROLE').map(({ codes }) => catalogueOf(codes)));
  return catalogues.size === 1 ? [...catalogues][0] : undefined;
}

function unless(usual: string | undefined, { codes }: Subgraph['nodes'][number]): string[] {
  const catalogue = catalogueOf(codes);
  return catalogue === undefined || catalogue === usual ? [] : [catalogue];
}

/** What tells a node from others that are called the same: the kind of skill, or else the catalogue. */
function apart(node: Subgraph['nodes'][number], called: Subgraph['nodes']): string[] {
  const others = called.filter((each) => each !== node && each.kind === node.kind);
  if (others.length === 0) return [];
  const kindOf = (each: typeof node) => ('skillKind' in each ? each.skillKind.toLowerCase() : '');
  const isKind = others.every((each) => kindOf(each) !== kindOf(node));
  return isKind ? [kindOf(node)] : unless(undefined, node);
}

/** The connections that hold the picture together: of the centre, and of what hangs on it with that. */
export function branches({ centre, outer }: Picture): (from: string, to: string) => boolean {
  const hanging = new Set([...outer].flatMap(([parent, children]) => children.map((child) => `${parent} ${child}`)));
  return (from, to) =>
    from === centre.id || to === centre.id || hanging.has(`${from} ${to}`) || hanging.has(`${to} ${from}`);
}

/** Each node's neighbours. */
export function neighbours(edges: readonly Edge[]): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  const add = (one: string, other: string) => near.set(one, (near.get(one) ?? new Set()).add(other));
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return near;
}

const titles = Object.values(relations).flatMap(({ onward, back }) => [onward.title, back.title]);

/** A neighbour that is connected in several ways stands where the first of them is. */
function groups(centre: Node, nodes: Map<string, Node>, edges: readonly Edge[]): Group[] {
  const places = new Map<string, number>();
  for (const { from, to, relation } of edges) {
    if (from === to || (from !== centre.id && to !== centre.id)) continue;
    const onward = from === centre.id;
    const place = titles.indexOf(words(relation, onward).title);
    const id = onward ? to : from;
    places.set(id, Math.min(place, places.get(id) ?? place));
  }
  const found = new Map<string, Group & { place: number }>();
  for (const { id, kind } of nodes.values()) {
    const place = places.get(id);
    const title = titles[place ?? -1];
    if (place === undefined || title === undefined) continue;
    const key = `${place}-${kind}`;
    const group = found.get(key) ?? { key, place, title, kind, ids: [], more: 0 };
    group.ids.push(id);
    found.set(key, group);
  }
  return [...found.values()].sort((one, other) => one.place - other.place);
}

function withMore(groups: Group[], missing: (kind: Kind) => number): Group[] {
  return groups.map((group, index) => {
    const isLast = !groups.slice(index + 1).some(({ kind }) => kind === group.kind);
    return { ...group, more: isLast ? missing(group.kind) : 0 };
  });
}

/** Level by level, each node hangs on what is expanded, or else on what has the fewest so far of those that lead to it. */
function outer(
  centre: string,
  nodes: Map<string, Node>,
  near: Map<string, Set<string>>,
  expanded: Set<string>,
): Map<string, string[]> {
  const hanging = new Map<string, string[]>();
  const seen = new Set([centre, ...(near.get(centre) ?? [])]);
  let level = [...nodes.keys()].filter((id) => id !== centre && seen.has(id));
  while (level.length > 0) {
    const parents = [...level].sort((one, other) => Number(expanded.has(other)) - Number(expanded.has(one)));
    const next: string[] = [];
    for (const id of nodes.keys()) {
      if (seen.has(id)) continue;
      const leading = parents.filter((each) => near.get(each)?.has(id));
      const size = (each: string) => (expanded.has(each) ? 0 : (hanging.get(each)?.length ?? 0));
      const [parent] = leading.sort((one, other) => size(one) - size(other));
      if (parent === undefined) continue;
      hanging.set(parent, [...(hanging.get(parent) ?? []), id]);
      next.push(id);
    }
    next.forEach((id) => seen.add(id));
    level = next;
  }
  return hanging;
}

/** Who claims a connection, each once. */
export function sourcesOf(evidence: Edge['evidence']): string[] {
  return [...new Set(evidence?.map(({ source }) => source.name))];
}

/** What a picture says of each node at a glance: what it is, and how it is connected with the centre. */
export function descriptions({ centre, nodes, edges }: Picture): Map<string, string> {
  const said = new Map([...nodes.values()].map(({ id, kind, label }) => [id, `${label}, ${kinds[kind].one}`]));
  for (const { from, to, relation, weight } of edges) {
    if (from !== centre.id && to !== centre.id) continue;
    const id = from === centre.id ? to : from;
    const importance = weight === null ? '' : `, importance ${Math.round(weight * 100)}`;
    said.set(id, `${said.get(id)}; ${words(relation, from === id).verb} ${centre.name}${importance}`);
  }
  return said;
}
