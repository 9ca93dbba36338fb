import { catalogueOf } from '../catalogue/catalogue';
import { capitalize } from '../design/format';
import { type Kind, kinds } from '../design/kinds';
import type { NeighborhoodQuery } from '../graph-api/generated/graphql';
import { allKinds } from './choices';
import { relationLabels, relations } from './relations';

type Subgraph = NeighborhoodQuery['neighborhood'];

export interface Node {
  id: string;
  kind: Kind;
  name: string;
  /** The name, plus its catalogue or kind of skill if needed to tell nodes apart. */
  label: string;
}

export type Edge = Subgraph['edges'][number];

/** The view model of the graph and the table. */
export interface Picture {
  center: Node;
  /** All nodes by id, the center first. */
  nodes: Map<string, Node>;
  edges: readonly Edge[];
  /** The neighbors of the center, grouped by relation, in reading order. */
  groups: Group[];
  /** Nodes farther away, by parent. */
  children: Map<string, string[]>;
  expanded: Set<string>;
  /** How many neighbors of each expanded node are not shown. */
  hiddenNeighbors: Map<string, number>;
  truncated: boolean;
}

export interface Group {
  key: string;
  title: string;
  kind: Kind;
  ids: string[];
  /** How many more neighbors of this kind there are. Set only on the last group of the kind. */
  hidden: number;
}

/** Builds the picture from a subgraph, whose first node is the center. Null if it is empty. */
export function toPicture(subgraph: Subgraph, among: Kind[] | null, pins: readonly string[]): Picture | null {
  const nodes = new Map(withLabels(subgraph.nodes).map((node) => [node.id, node]));
  const [center] = nodes.values();
  if (!center) return null;
  const neighbors = adjacency(subgraph.edges);
  const isShown = (kind: Kind) => among === null || among.includes(kind);
  const hiddenCount = (of: string, kind: Kind) => {
    const total = subgraph.neighbors.find((each) => each.of === of && each.kind === kind)?.count ?? 0;
    const shown = [...(neighbors.get(of) ?? [])].filter((id) => nodes.get(id)?.kind === kind).length;
    return isShown(kind) ? Math.max(0, total - shown) : 0;
  };
  const expanded = new Set(pins);
  const hiddenTotal = (pin: string) => allKinds.reduce((total, kind) => total + hiddenCount(pin, kind), 0);
  return {
    center,
    nodes,
    edges: subgraph.edges,
    groups: withHiddenCounts(groupNeighbors(center, nodes, subgraph.edges), (kind) => hiddenCount(center.id, kind)),
    children: childrenByParent(center.id, nodes, neighbors, expanded),
    expanded,
    hiddenNeighbors: new Map(pins.filter((pin) => hiddenTotal(pin) > 0).map((pin) => [pin, hiddenTotal(pin)])),
    truncated: subgraph.truncated,
  };
}

function withLabels(nodes: Subgraph['nodes']): Node[] {
  const usual = defaultCatalogue(nodes);
  const byName = new Map<string, Subgraph['nodes']>();
  nodes.forEach((node) => byName.set(lowerName(node), [...(byName.get(lowerName(node)) ?? []), node]));
  return nodes.map((node) => {
    const remark =
      node.kind === 'ROLE' ? catalogueRemark(usual, node) : disambiguation(node, byName.get(lowerName(node)) ?? []);
    return {
      id: node.id,
      kind: node.kind,
      name: capitalize(node.name),
      label: [capitalize(node.name), ...remark].join(' · '),
    };
  });
}

function lowerName({ name }: Subgraph['nodes'][number]): string {
  return name.toLowerCase();
}

/** The catalogue to leave out of labels: that of the center, or the only one of all roles if the center is no role. */
function defaultCatalogue(nodes: Subgraph['nodes']): string | undefined {
  const [center] = nodes;
  if (center?.kind === 'ROLE') return catalogueOf(center.codes);
  const catalogues = new Set(nodes.filter(({ kind }) => kind === 'ROLE').map(({ codes }) => catalogueOf(codes)));
  return catalogues.size === 1 ? [...catalogues][0] : undefined;
}

function catalogueRemark(usual: string | undefined, { codes }: Subgraph['nodes'][number]): string[] {
  const catalogue = catalogueOf(codes);
  return catalogue === undefined || catalogue === usual ? [] : [catalogue];
}

/** What tells a node apart from others with the same name: the kind of skill, or else the catalogue. */
function disambiguation(node: Subgraph['nodes'][number], sameName: Subgraph['nodes']): string[] {
  const others = sameName.filter((each) => each !== node && each.kind === node.kind);
  if (others.length === 0) return [];
  const kindOf = (each: typeof node) => ('skillKind' in each ? each.skillKind.toLowerCase() : '');
  const isKind = others.every((each) => kindOf(each) !== kindOf(node));
  return isKind ? [kindOf(node)] : catalogueRemark(undefined, node);
}

/** Whether an edge is part of the tree: one of the center, or one from a parent to its child. */
export function treeEdges({ center, children }: Picture): (from: string, to: string) => boolean {
  const treeEdgeKeys = new Set(
    [...children].flatMap(([parent, children]) => children.map((child) => `${parent} ${child}`)),
  );
  return (from, to) =>
    from === center.id || to === center.id || treeEdgeKeys.has(`${from} ${to}`) || treeEdgeKeys.has(`${to} ${from}`);
}

/** The neighbors of each node. */
export function adjacency(edges: readonly Edge[]): Map<string, Set<string>> {
  const neighbors = new Map<string, Set<string>>();
  const add = (a: string, b: string) => neighbors.set(a, (neighbors.get(a) ?? new Set()).add(b));
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return neighbors;
}

const titles = Object.values(relations).flatMap(({ outgoing, incoming }) => [outgoing.title, incoming.title]);

/** Groups neighbors by relation. A neighbor with several relations is in the first of these groups. */
function groupNeighbors(center: Node, nodes: Map<string, Node>, edges: readonly Edge[]): Group[] {
  const ranks = new Map<string, number>();
  for (const { from, to, relation } of edges) {
    if (from === to || (from !== center.id && to !== center.id)) continue;
    const isOutgoing = from === center.id;
    const rank = titles.indexOf(relationLabels(relation, isOutgoing).title);
    const id = isOutgoing ? to : from;
    ranks.set(id, Math.min(rank, ranks.get(id) ?? rank));
  }
  const found = new Map<string, Group & { rank: number }>();
  for (const { id, kind } of nodes.values()) {
    const rank = ranks.get(id);
    const title = titles[rank ?? -1];
    if (rank === undefined || title === undefined) continue;
    const key = `${rank}-${kind}`;
    const group = found.get(key) ?? { key, rank, title, kind, ids: [], hidden: 0 };
    group.ids.push(id);
    found.set(key, group);
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank);
}

function withHiddenCounts(groups: Group[], hiddenCount: (kind: Kind) => number): Group[] {
  return groups.map((group, index) => {
    const isLast = !groups.slice(index + 1).some(({ kind }) => kind === group.kind);
    return { ...group, hidden: isLast ? hiddenCount(group.kind) : 0 };
  });
}

/** Level by level, assigns each node to an expanded neighbor, or else to the neighbor with the fewest children so far. */
function childrenByParent(
  center: string,
  nodes: Map<string, Node>,
  neighbors: Map<string, Set<string>>,
  expanded: Set<string>,
): Map<string, string[]> {
  const children = new Map<string, string[]>();
  const seen = new Set([center, ...(neighbors.get(center) ?? [])]);
  let level = [...nodes.keys()].filter((id) => id !== center && seen.has(id));
  while (level.length > 0) {
    const parents = [...level].sort((a, b) => Number(expanded.has(b)) - Number(expanded.has(a)));
    const next: string[] = [];
    for (const id of nodes.keys()) {
      if (seen.has(id)) continue;
      const candidates = parents.filter((each) => neighbors.get(each)?.has(id));
      const size = (each: string) => (expanded.has(each) ? 0 : (children.get(each)?.length ?? 0));
      const [parent] = candidates.sort((a, b) => size(a) - size(b));
      if (parent === undefined) continue;
      children.set(parent, [...(children.get(parent) ?? []), id]);
      next.push(id);
    }
    next.forEach((id) => seen.add(id));
    level = next;
  }
  return children;
}

/** The names of the sources of a connection, without duplicates. */
export function sourceNames(evidence: Edge['evidence']): string[] {
  return [...new Set(evidence?.map(({ source }) => source.name))];
}

/** Whether a strength stands for words, since no survey rated it. False before the evidence is loaded. */
export function isStatedInWords(evidence: Edge['evidence']): boolean {
  return !!evidence && evidence.length > 0 && evidence.every(({ basis }) => basis !== 'SURVEY');
}

/** The accessible name of each node: its label, its kind, and its relations with the center. */
export function nodeDescriptions({ center, nodes, edges }: Picture): Map<string, string> {
  const descriptions = new Map(
    [...nodes.values()].map(({ id, kind, label }) => [id, `${label}, ${kinds[kind].singular}`]),
  );
  for (const { from, to, relation, weight } of edges) {
    if (from !== center.id && to !== center.id) continue;
    const id = from === center.id ? to : from;
    const importance = weight === null ? '' : `, importance ${Math.round(weight * 100)}`;
    descriptions.set(
      id,
      `${descriptions.get(id)}; ${relationLabels(relation, from === id).verb} ${center.name}${importance}`,
    );
  }
  return descriptions;
}
