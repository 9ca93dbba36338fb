import './evidence.css';

import { date, pluralize } from '../design/format';
import type { EvidenceBasis, SaidFragment } from '../graph-api/generated/graphql';

const basisLabels: Record<EvidenceBasis, string> = {
  DOCUMENT: 'published text',
  SURVEY: 'survey',
  EDITORIAL: 'editorial judgment',
  COMPUTED: 'computed by the atlas',
};

/** The sources of a statement, with links. */
export function Sources({ evidence }: { evidence: readonly SaidFragment[] }) {
  if (evidence.length === 0) return <p className="muted small">No sources listed.</p>;
  return (
    <ul className="evidence">
      {evidence.map((item, index) => (
        <li key={index}>
          <SourceLink item={item} />
          <span className="muted">
            {' '}
            · {basisLabels[item.basis]}
            {item.asOf && ` · ${date(item.asOf)}`}
          </span>
          {item.note && <p>{item.note}</p>}
        </li>
      ))}
    </ul>
  );
}

interface CollapsibleProps {
  evidence: readonly SaidFragment[];
  /** The words before the number of sources, such as "Based on". */
  prefix?: string;
}

/** The sources of a statement, collapsed until the reader opens them. */
export function CollapsibleSources({ evidence, prefix = '' }: CollapsibleProps) {
  const sources = sourceNames(evidence);
  return (
    <details className="sources">
      <summary>
        {prefix}{' '}
        <span className="no-print">
          {sources.length === 0 ? 'no sources' : pluralize(sources.length, 'source', 'sources')}
        </span>
        <span className="print-only">{sources.join(', ') || 'no sources'}</span>
      </summary>
      <Sources evidence={evidence} />
    </details>
  );
}

/** The sources of a whole section for print, where nothing can be expanded. */
export function PrintedSources({ evidence }: { evidence: readonly SaidFragment[] }) {
  return <p className="print-only muted small">Sources: {sourceNames(evidence).join(', ') || 'none listed'}</p>;
}

function sourceNames(evidence: readonly SaidFragment[]): string[] {
  return [...new Set(evidence.map(({ source }) => source.name))];
}

function SourceLink({ item }: { item: SaidFragment }) {
  const url = item.url ?? item.source.url;
  return url ? (
    <a href={url} rel="noreferrer">
      {item.source.name}
    </a>
  ) : (
    item.source.name
  );
}
