import type { Relation } from '../graph-api/generated/graphql';

/** The labels of a relation in one direction. */
interface RelationLabels {
  /** Between two names: Product manager requires Roadmapping. */
  verb: string;
  /** The heading above all neighbors with this relation. */
  title: string;
}

interface DirectionLabels {
  outgoing: RelationLabels;
  incoming: RelationLabels;
}

const symmetric = (words: RelationLabels): DirectionLabels => ({ outgoing: words, incoming: words });

/** In the order of the groups around the center. Titles must be unique, since they identify the groups. */
export const relations: Record<Relation, DirectionLabels> = {
  REQUIRES: {
    outgoing: { verb: 'requires', title: 'Required skills' },
    incoming: { verb: 'is required by', title: 'Roles that require it' },
  },
  DEVELOPS: {
    outgoing: { verb: 'develops', title: 'Skills it develops' },
    incoming: { verb: 'is developed by', title: 'Certifications that develop it' },
  },
  USES: {
    outgoing: { verb: 'uses', title: 'Tools used' },
    incoming: { verb: 'is used by', title: 'Roles that use it' },
  },
  APPLIES: {
    outgoing: { verb: 'applies', title: 'Frameworks applied' },
    incoming: { verb: 'is applied by', title: 'Roles that apply it' },
  },
  VALUES: {
    outgoing: { verb: 'values', title: 'Valued certifications' },
    incoming: { verb: 'is valued by', title: 'Roles that value it' },
  },
  TRANSITION: {
    outgoing: { verb: 'leads to', title: 'Known moves from it' },
    incoming: { verb: 'can be reached from', title: 'Known moves to it' },
  },
  SIMILAR: symmetric({ verb: 'is similar to', title: 'Similar roles' }),
  REPORTS_TO: {
    outgoing: { verb: 'reports to', title: 'Reports to' },
    incoming: { verb: 'manages', title: 'Direct reports' },
  },
  BROADER: {
    outgoing: { verb: 'is a type of', title: 'Broader' },
    incoming: { verb: 'includes', title: 'Narrower' },
  },
  RELATED: symmetric({ verb: 'is related to', title: 'Related' }),
  MATCHES: symmetric({ verb: 'matches', title: 'In other catalogues' }),
};

/** The labels of a relation from one of its ends. */
export function relationLabels(relation: Relation, outgoing: boolean): RelationLabels {
  return relations[relation][outgoing ? 'outgoing' : 'incoming'];
}
