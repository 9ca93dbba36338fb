import './kind-mark.css';

import type { ReactNode } from 'react';

import { type Kind, kinds } from './kinds';

interface Props {
  kind: Kind;
  /** Outline for what is left behind, filled for what carries over, bold for what to learn. */
  weight?: 'outline' | 'filled' | 'bold';
  /** The accessible name. Leave it out if the text next to the mark says the same. */
  name?: string;
}

const shapes: Record<Kind, ReactNode> = {
  ROLE: <rect x="1.5" y="3.5" width="13" height="9" rx="2.5" />,
  SKILL: <circle cx="8" cy="8" r="5.5" />,
  TOOL: <rect x="2.5" y="2.5" width="11" height="11" />,
  FRAMEWORK: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  CERTIFICATION: <path d="M8 1.8 14.4 6.5 12 14H4L1.6 6.5Z" />,
};

/** The symbol of a kind. Shapes differ, so that readers need not rely on color. */
export function KindMark({ kind, weight = 'filled', name }: Props) {
  const { token } = kinds[kind];
  const labelProps = name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true };
  return (
    <svg className={`kind-mark ${token} ${weight}`} viewBox="0 0 16 16" {...labelProps}>
      {shapes[kind]}
    </svg>
  );
}
