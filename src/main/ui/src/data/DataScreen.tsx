import './data.css';

import type { ReactNode } from 'react';

import { count, date, dateTime } from '../design/format';
import { Failure } from '../frame/Failure';
import { Skeleton } from '../frame/Skeleton';
import { Title } from '../frame/Title';
import { CopyQuery } from '../graph-api/CopyQuery';
import { DataDocument, type DataQuery, type EvidenceBasis } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';

type Source = DataQuery['sources'][number];

const basisLabels: Record<EvidenceBasis, string> = {
  DOCUMENT: 'Published text',
  SURVEY: 'Survey',
  EDITORIAL: 'Editorial judgment',
  COMPUTED: 'Computed by the atlas',
};

/** The sources of all data, with their licenses. */
export default function DataScreen() {
  const { data, failure, retry } = useQuery(DataDocument, {});
  return (
    <>
      <Title title="Data">Data sources</Title>
      <p className="data-lead muted">
        Every fact in the atlas cites one or more of these sources. The counts show how many entries a source describes
        and how many facts it states.
      </p>
      {failure && <Failure message={failure} onRetry={retry} stale={data !== null} />}
      {!data && !failure && <Skeleton />}
      <ul className="data-sources">
        {data?.sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
      <CopyQuery document={DataDocument} variables={{}} />
    </>
  );
}

function SourceItem({ source }: { source: Source }) {
  const nodes = source.counts.filter(({ kind }) => kind !== kind.toUpperCase());
  const facts = source.counts.filter(({ kind }) => kind === kind.toUpperCase());
  return (
    <li className="data-source" id={source.id}>
      <div>
        <h2>{source.url ? <a href={source.url}>{source.name}</a> : source.name}</h2>
        {source.attribution && <p className="small">{source.attribution}</p>}
        {source.note && <p className="small muted">{source.note}</p>}
        <dl className="facts">
          <Fact term="Publisher">{source.publisher}</Fact>
          <Fact term="Release">
            {[source.version, source.releasedOn && date(source.releasedOn)].filter(Boolean).join(', ') || null}
          </Fact>
          <Fact term="Basis">{basisLabels[source.basis]}</Fact>
          <Fact term="License">
            {source.licenceUrl ? <a href={source.licenceUrl}>{source.licence ?? 'Terms'}</a> : source.licence}
          </Fact>
          <Fact term="Imported">{source.importedAt && dateTime(source.importedAt)}</Fact>
        </dl>
      </div>
      <div className="data-counts">
        <Counts caption="Entries" counts={nodes} />
        <Counts caption="Facts" counts={facts} />
      </div>
    </li>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children ?? <span className="muted">not stated</span>}</dd>
    </div>
  );
}

function Counts({ caption, counts }: { caption: string; counts: Source['counts'] }) {
  if (counts.length === 0) return null;
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>
        {counts.map(({ kind, count: number }) => (
          <tr key={kind}>
            <th scope="row">{kindLabel(kind)}</th>
            <td>{count(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** CARRIES_OVER or RoleGroup as plain words. */
function kindLabel(kind: string): string {
  const spaced = kind
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
