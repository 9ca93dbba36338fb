import './explore.css';

import { keepPreviousData } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';

import { Details } from '../concept/Details';
import { count, pluralize } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { Failure } from '../frame/Failure';
import { Skeleton } from '../frame/Skeleton';
import { Title } from '../frame/Title';
import { useAttributions } from '../graph-api/attributions';
import { CopyQuery } from '../graph-api/CopyQuery';
import { NeighborhoodDocument } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { type Address, navigate, useAddress, withSearchParams } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { NotFound } from '../search/NotFound';
import { Canvas } from './Canvas';
import { type Choices, MAX_LIMIT, parseChoices, withPin } from './choices';
import { Connections } from './Connections';
import { EdgeTable } from './EdgeTable';
import { ExportGraph, ExportTable } from './Export';
import { Depth, Legend } from './Legend';
import { type Picture, toPicture } from './picture';

/** The connections of a role, skill, tool, framework, or certification, as a graph and as a table. */
export default function ExploreScreen({ id = '' }: { id?: string }) {
  const { searchParams } = useAddress();
  const choices = useMemo(() => parseChoices(searchParams), [searchParams]);
  const { depth, kinds: among, pins: expand, limit } = choices;
  const variables = { id, depth, among, expand, limit, evidence: false };
  const needsEvidence = choices.view === 'table' || choices.shown !== null;
  const { data, errors, failure, loading, retry } = useQuery(NeighborhoodDocument, variables, {
    placeholderData: keepPreviousData,
  });
  const withEvidence = useQuery(NeighborhoodDocument, needsEvidence ? { ...variables, evidence: true } : null);
  const subgraph = (withEvidence.data ?? data)?.neighborhood;
  const picture = useMemo(() => subgraph && toPicture(subgraph, choices.kinds, choices.pins), [subgraph, choices]);
  if (errors[0]?.extensions?.code === 'NOT_FOUND')
    return <NotFound message={`There is no entry with the ID “${id}”.`} />;
  if (!subgraph && failure) return <Failure message={failure} onRetry={retry} />;
  if (!subgraph || !picture) return <Skeleton lanes={4} />;
  const counts = new Map(subgraph.neighbors.filter(({ of }) => of === id).map(({ kind, count }) => [kind, count]));
  return (
    <article className="explore" aria-busy={loading}>
      {failure && <Failure message={failure} onRetry={retry} stale />}
      <Head picture={picture} />
      <Legend counts={counts} />
      <Body picture={picture} choices={choices} />
      {withEvidence.failure && !failure && (
        <Failure message={withEvidence.failure} onRetry={withEvidence.retry} stale />
      )}
      <CopyQuery document={NeighborhoodDocument} variables={{ ...variables, evidence: true }} />
    </article>
  );
}

function Head({ picture: { center } }: { picture: Picture }) {
  return (
    <header className="explore-head">
      <Title title={center.name}>
        <KindMark kind={center.kind} name={kinds[center.kind].singular} /> {center.name}
      </Title>
      {center.kind === 'ROLE' && (
        <Link to={pathTo.role(center.id)} className="small no-print">
          View role
        </Link>
      )}
    </header>
  );
}

function Body({ picture, choices }: { picture: Picture; choices: Choices }) {
  const address = useAddress();
  const sheet = useRef<HTMLDivElement>(null);
  const { center, nodes } = picture;
  const { pins, shown, view } = choices;
  const sources = [...new Set(useAttributions().map(({ text }) => text))];
  const details = (show: string | null) => withSearchParams(address, { show });
  const expand = (id: string) => {
    if (id !== center.id) navigate(withSearchParams(address, { pin: withPin(pins, id) }));
  };
  const selected = shown === null ? undefined : nodes.get(shown);
  return (
    <>
      <div className="explore-bar actions small no-print">
        <Views view={view} address={address} />
        <Depth />
        {view === 'table' ? (
          <ExportTable picture={picture} />
        ) : (
          <ExportGraph title={center.name} name={center.id} sheet={sheet} sources={sources.join(' ')} />
        )}
      </div>
      <p className="muted small" role="status">
        {statusText(picture)}
      </p>
      <div className={`explore-body ${shown ? 'with-details' : ''}`}>
        {view === 'table' ? (
          <EdgeTable picture={picture} details={details} />
        ) : (
          <Canvas
            picture={picture}
            pins={pins}
            shown={shown}
            sheet={sheet}
            pathToCenter={(id) => pathToCenter(address, id)}
            pathToMore={(of) => pathToMore(picture, choices, address, of)}
            onShow={(id) => navigate(details(id))}
            onExpand={expand}
          />
        )}
        {shown && (
          <Details
            id={shown}
            initialName={selected?.name}
            openerId={`node-${shown}`}
            onClose={() => navigate(details(null))}
            actions={
              <>
                {shown !== center.id && <Link to={pathToCenter(address, shown)}>Center on this node</Link>}
                {selected && shown !== center.id && (
                  <button type="button" className="quiet" onClick={() => expand(shown)}>
                    {pins.includes(shown) ? 'Collapse neighbors' : 'Expand neighbors'}
                  </button>
                )}
                {selected?.kind === 'ROLE' && <Link to={pathTo.role(shown)}>View role</Link>}
              </>
            }
          >
            <Connections id={shown} picture={picture} pathToCenter={(id) => pathToCenter(address, id)} />
          </Details>
        )}
      </div>
    </>
  );
}

function Views({ view, address }: { view: Choices['view']; address: Address }) {
  return (
    <nav className="views" aria-label="Views">
      <Link to={withSearchParams(address, { view: null })} aria-current={view === 'graph' ? 'page' : undefined}>
        Graph
      </Link>
      <Link to={withSearchParams(address, { view: 'table' })} aria-current={view === 'table' ? 'page' : undefined}>
        Table
      </Link>
    </nav>
  );
}

/** The path of the same view centered on another node, with nothing expanded. */
function pathToCenter(address: Address, id: string): string {
  return withSearchParams({ ...address, path: pathTo.explore(id) }, { pin: null, show: null, nodes: null });
}

/**
 * For a group, the path first raises the number of nodes and then hides the other kinds. After that there is none. For an
 * expanded node, the path makes it the center.
 */
function pathToMore({ groups }: Picture, { limit }: Choices, address: Address, of: string): string | null {
  const group = groups.find(({ key }) => key === of);
  if (!group) return pathToCenter(address, of);
  if (limit < MAX_LIMIT) return withSearchParams(address, { nodes: String(MAX_LIMIT) });
  const isAlone = groups.every(({ kind }) => kind === group.kind);
  return isAlone ? null : withSearchParams(address, { kinds: group.kind.toLowerCase() });
}

function statusText({ nodes, edges, groups, truncated }: Picture): string {
  const neighbors = nodes.size - 1;
  const hidden = groups.reduce((sum, group) => sum + group.hidden, 0);
  const connections = pluralize(edges.length, 'connection', 'connections');
  if (hidden > 0)
    return `Showing the ${count(neighbors)} most important neighbors. ${count(hidden)} more not shown. ${connections}.`;
  if (truncated) return `Showing the ${count(neighbors)} nearest neighbors. ${connections}.`;
  return `${pluralize(neighbors, 'neighbor', 'neighbors')}, ${connections}.`;
}
