import './data.css';

import type { ReactNode } from 'react';

import { count, date, dateTime } from '../design/format';
import { CopyQuery } from '../graph-api/CopyQuery';
import { DataDocument, type DataQuery, type EvidenceBasis } from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { Failure } from '../shell/Failure';
import { Skeleton } from '../shell/Skeleton';
import { Title } from '../shell/Title';

type Source = DataQuery['sources'][number];

const bases: Record<EvidenceBasis, string> = {
  DOCUMENT: 'Published text',
  SURVEY: 'Survey',
  EDITORIAL: 'Editors’ judgement',
  COMPUTED: 'Computed by the atlas',
};

/** Where all that the atlas says comes from, and under which terms. */
export default function DataScreen() {
  const { data, failure, retry } = useAnswer(DataDocument, {});
  return (
    <>
      <Title title="Data">Where this comes from</Title>
      <p className="data-lead muted">
        Each fact of the atlas names one or more of these sources. Counts are what the atlas holds of each: what a
        source describes, and what it claims.
      </p>
      {failure && <Failure message={failure} onRetry={retry} older={data !== null} />}
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
  const claims = source.counts.filter(({ kind }) => kind === kind.toUpperCase());
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
          <Fact term="Rests on">{bases[source.basis]}</Fact>
          <Fact term="Licence">
            {source.licenceUrl ? <a href={source.licenceUrl}>{source.licence ?? 'Terms'}</a> : source.licence}
          </Fact>
          <Fact term="Imported">{source.importedAt && dateTime(source.importedAt)}</Fact>
        </dl>
      </div>
      <div className="data-counts">
        <Counts caption="Describes" counts={nodes} />
        <Counts caption="Claims" counts={claims} />
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
            <th scope="row">{words(kind)}</th>
            <td>{count(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** CARRIES_OVER and RoleGroup as words. */
function words(kind: string): string {
  const spaced = kind
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
