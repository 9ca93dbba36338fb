import type { ConceptKind, NeighborhoodQuery, Relation } from '../graph-api/generated/graphql';

type Subgraph = NeighborhoodQuery['neighborhood'];

interface Size {
  skills: number;
  roles: number;
  /** Other roles that require baking. */
  bakers?: number;
  /** How many more there are that are not shown. */
  moreSkills?: number;
  moreBakers?: number;
}

/** A cook, who requires skills and baking and leads to other roles. Bakers require baking as well. */
export function subgraph({ skills, roles, bakers = 0, moreSkills = 0, moreBakers = 0 }: Size): Subgraph {
  const each = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}-${index}`);
  const [skillIds, roleIds, bakerIds] = [
    [...each(skills, 'skill'), 'baking'],
    each(roles, 'role'),
    each(bakers, 'baker'),
  ];
  return {
    truncated: moreSkills + moreBakers > 0,
    nodes: [
      node('cook', 'ROLE'),
      ...skillIds.map((id) => node(id, 'SKILL')),
      ...[...roleIds, ...bakerIds].map((id) => node(id, 'ROLE')),
    ],
    edges: [
      ...skillIds.map((id) => edge('REQUIRES', 'cook', id)),
      ...roleIds.map((id) => edge('TRANSITION', 'cook', id)),
      ...bakerIds.map((id) => edge('REQUIRES', id, 'baking')),
      ...(roles > 0 && skills > 0 ? [edge('REQUIRES', 'role-0', 'skill-0')].slice(0, bakers) : []),
    ],
    neighbors: [
      { of: 'cook', kind: 'ROLE', count: roles },
      { of: 'cook', kind: 'SKILL', count: skillIds.length + moreSkills },
      { of: 'baking', kind: 'ROLE', count: 1 + bakers + moreBakers },
    ],
  };
}

function node(id: string, kind: ConceptKind): Subgraph['nodes'][number] {
  const common = { id, name: id.replace('-', ' '), codes: [] };
  return kind === 'SKILL' ? { ...common, kind, skillKind: 'SKILL' } : { ...common, kind };
}

function edge(relation: Relation, from: string, to: string): Subgraph['edges'][number] {
  const evidenceFrom = (name: string) => ({
    basis: 'SURVEY' as const,
    note: null,
    asOf: null,
    url: null,
    source: { id: name, name, url: null },
  });
  return {
    id: `${relation}:${from}:${to}`,
    relation,
    from,
    to,
    weight: relation === 'REQUIRES' ? 0.5 : null,
    evidence: [evidenceFrom('A survey'), evidenceFrom('The editors'), evidenceFrom('A survey')],
  };
}
