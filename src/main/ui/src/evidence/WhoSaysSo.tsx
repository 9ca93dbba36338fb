import './evidence.css';

import { counted, date } from '../design/format';
import type { EvidenceBasis, SaidFragment } from '../graph-api/generated/graphql';

const bases: Record<EvidenceBasis, string> = {
  DOCUMENT: 'a published text',
  SURVEY: 'a survey',
  EDITORIAL: 'the editors’ judgement',
  COMPUTED: 'computed by the atlas',
};

/** Who makes a claim, and where to read it. */
export function WhoSaysSo({ evidence }: { evidence: readonly SaidFragment[] }) {
  if (evidence.length === 0) return <p className="muted small">No source is named.</p>;
  return (
    <ul className="evidence">
      {evidence.map((said, index) => (
        <li key={index}>
          <Source said={said} />
          <span className="muted">
            {' '}
            · {bases[said.basis]}
            {said.asOf && ` · ${date(said.asOf)}`}
          </span>
          {said.note && <p>{said.note}</p>}
        </li>
      ))}
    </ul>
  );
}

interface Folded {
  evidence: readonly SaidFragment[];
  /** What the number of sources follows in a sentence. */
  before?: string;
}

/** The same, folded: one click away. */
export function Sources({ evidence, before = '' }: Folded) {
  const sources = namesOf(evidence);
  return (
    <details className="sources">
      <summary>
        {before}{' '}
        <span className="no-print">
          {sources.length === 0 ? 'No source' : counted(sources.length, 'source', 'sources')}
        </span>
        <span className="print-only">{sources.join(', ') || 'No source'}</span>
      </summary>
      <WhoSaysSo evidence={evidence} />
    </details>
  );
}

/** The sources of a whole section, for paper, on which nothing unfolds. */
export function SourcesOnPaper({ evidence }: { evidence: readonly SaidFragment[] }) {
  return <p className="print-only muted small">Said by: {namesOf(evidence).join(', ') || 'nobody who is named'}</p>;
}

function namesOf(evidence: readonly SaidFragment[]): string[] {
  return [...new Set(evidence.map(({ source }) => source.name))];
}

function Source({ said }: { said: SaidFragment }) {
  const url = said.url ?? said.source.url;
  return url ? (
    <a href={url} rel="noreferrer">
      {said.source.name}
    </a>
  ) : (
    said.source.name
  );
}
