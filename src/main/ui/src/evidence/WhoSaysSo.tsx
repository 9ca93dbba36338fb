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
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  return (
    <details className="sources">
      <summary>
        {before} {sources === 0 ? 'No source' : counted(sources, 'source', 'sources')}
      </summary>
      <WhoSaysSo evidence={evidence} />
    </details>
  );
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
