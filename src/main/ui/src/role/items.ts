import { skillKindLabel } from '../concept/skillKind';
import type { Kind } from '../design/kinds';
import type { AskedSkillFragment, SaidFragment, UsedToolFragment } from '../graph-api/generated/graphql';
import type { Role } from './role';

/** Something that a role requires, as shown in a lane and in the details. */
export interface Item {
  id: string;
  kind: Kind;
  name: string;
  /** 0 to 100, if the source rates it. */
  importance?: number;
  level?: number | null;
  /** A few words about the item in this role. */
  remarks: string[];
  /** Highlights, in a word or two. */
  tags?: string[];
  evidence: readonly SaidFragment[];
}

/** Whether the importance of the items is a number that stands for words, since no survey rated them. */
export function isStatedInWords(items: readonly Item[]): boolean {
  const rated = items.filter(({ importance }) => importance !== undefined);
  return rated.length > 0 && rated.every(({ evidence }) => evidence.every(({ basis }) => basis !== 'SURVEY'));
}

export function skillItem({ node, importance, level, necessity, notRelevant, evidence }: AskedSkillFragment): Item {
  const remarks = [
    skillKindLabel(node),
    necessity === 'OPTIONAL' ? 'optional' : '',
    notRelevant ? 'level not relevant, as most people say' : '',
  ].filter(Boolean);
  return { ...node, kind: 'SKILL', importance, level, remarks, evidence };
}

export function toolItem({ node, purposes, hot, inDemand, evidence }: UsedToolFragment): Item {
  const tags = [...(inDemand ? ['in demand'] : []), ...(hot ? ['hot technology'] : [])];
  return { ...node, kind: 'TOOL', remarks: purposes, tags, evidence };
}

export function frameworkItem({ node, evidence }: Role['frameworks']['edges'][number]): Item {
  return { ...node, kind: 'FRAMEWORK', remarks: [], evidence };
}

export function certificationItem({ node, standing, evidence }: Role['certifications']['edges'][number]): Item {
  const remarks = [node.abbreviation, standing].filter((remark) => remark !== null);
  return { ...node, kind: 'CERTIFICATION', remarks, evidence };
}
