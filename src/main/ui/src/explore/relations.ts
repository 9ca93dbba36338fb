import type { Relation } from '../graph-api/generated/graphql';

/** How one end of a connection speaks of the other end. */
interface Words {
  /** Between two names: Product manager asks for Roadmapping. */
  verb: string;
  /** Over all the neighbours that are connected so. */
  title: string;
}

interface Directions {
  onward: Words;
  back: Words;
}

const same = (words: Words): Directions => ({ onward: words, back: words });

/** In the order in which the groups stand around the centre. */
export const relations: Record<Relation, Directions> = {
  REQUIRES: {
    onward: { verb: 'asks for', title: 'Skills it asks for' },
    back: { verb: 'is asked for by', title: 'Roles that ask for it' },
  },
  DEVELOPS: {
    onward: { verb: 'develops', title: 'Skills it develops' },
    back: { verb: 'is developed by', title: 'Certifications that develop it' },
  },
  USES: {
    onward: { verb: 'uses', title: 'Tools it uses' },
    back: { verb: 'is used by', title: 'Roles that use it' },
  },
  APPLIES: {
    onward: { verb: 'works by', title: 'Frameworks it works by' },
    back: { verb: 'is applied by', title: 'Roles that work by it' },
  },
  VALUES: {
    onward: { verb: 'values', title: 'Certifications it values' },
    back: { verb: 'is valued by', title: 'Roles that value it' },
  },
  TRANSITION: {
    onward: { verb: 'leads to', title: 'Leads to' },
    back: { verb: 'is reached from', title: 'Reached from' },
  },
  REPORTS_TO: {
    onward: { verb: 'reports to', title: 'Reports to' },
    back: { verb: 'is reported to by', title: 'Is reported to by' },
  },
  BROADER: {
    onward: { verb: 'is a special case of', title: 'Broader' },
    back: { verb: 'includes', title: 'Narrower' },
  },
  RELATED: same({ verb: 'is related to', title: 'Related' }),
  MATCHES: same({ verb: 'matches', title: 'In other catalogues' }),
};

/** What the first of two says of the second. */
export function words(relation: Relation, onward: boolean): Words {
  return relations[relation][onward ? 'onward' : 'back'];
}
