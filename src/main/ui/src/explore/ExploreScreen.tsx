import './explore.css';

import { useMemo, useRef } from 'react';

import { Details } from '../concept/Details';
import { count, counted } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { useAttributions } from '../graph-api/attributions';
import { CopyQuery } from '../graph-api/CopyQuery';
import { NeighborhoodDocument } from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { useLast } from '../graph-api/useLast';
import { type Address, navigate, useAddress, withChoices } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { Failure } from '../shell/Failure';
import { NotFound } from '../shell/NotFound';
import { Skeleton } from '../shell/Skeleton';
import { Title } from '../shell/Title';
import { Canvas } from './Canvas';
import { type Choices, choicesOf, most, withPin } from './choices';
import { Connections } from './Connections';
import { EdgeTable } from './EdgeTable';
import { ExportGraph, ExportTable } from './Export';
import { Depth, Legend } from './Legend';
import { type Picture, pictured } from './picture';

/** What surrounds a role, a skill, a tool, a framework or a certification, as a picture and as a table. */
export default function ExploreScreen({ id = '' }: { id?: string }) {
  const { chosen } = useAddress();
  const choices = useMemo(() => choicesOf(chosen), [chosen]);
  const { depth, kinds: among, pins: expand, limit } = choices;
  const variables = { id, depth, among, expand, limit, evidence: false };
  const needsEvidence = choices.view === 'table' || choices.shown !== null;
  const { data, errors, failure, waiting, retry } = useAnswer(NeighborhoodDocument, variables);
  const claimed = useAnswer(NeighborhoodDocument, needsEvidence ? { ...variables, evidence: true } : null);
  const unclaimed = claimed.failure ?? (claimed.data ? undefined : claimed.errors[0]?.message);
  const subgraph = useLast(claimed.data ?? data)?.neighborhood;
  const picture = useMemo(() => subgraph && pictured(subgraph, choices.kinds, choices.pins), [subgraph, choices]);
  if (!subgraph && failure) return <Failure message={failure} onRetry={retry} />;
  if (errors[0]?.extensions?.code === 'NOT_FOUND') return <NotFound what={`There is nothing with the id “${id}”.`} />;
  if (errors[0] && !data) return <Failure message={errors[0].message} onRetry={retry} />;
  if (!subgraph || !picture) return <Skeleton lanes={4} />;
  const counts = new Map(subgraph.neighbors.filter(({ of }) => of === id).map(({ kind, count }) => [kind, count]));
  return (
    <article className="explore" aria-busy={waiting}>
      {failure && <Failure message={failure} onRetry={retry} older />}
      <Head picture={picture} />
      <Legend counts={counts} />
      <Body picture={picture} choices={choices} />
      {unclaimed && !failure && <Failure message={unclaimed} onRetry={claimed.retry} older />}
      <CopyQuery document={NeighborhoodDocument} variables={{ ...variables, evidence: true }} />
    </article>
  );
}

function Head({ picture: { centre } }: { picture: Picture }) {
  const { one } = kinds[centre.kind];
  return (
    <header className="explore-head">
      <Title title={centre.name}>
        <KindMark kind={centre.kind} name={one} /> {centre.name}
      </Title>
      {centre.kind === 'ROLE' && (
        <Link to={pathTo.role(centre.id)} className="small no-print">
          All about this role
        </Link>
      )}
    </header>
  );
}

function Body({ picture, choices }: { picture: Picture; choices: Choices }) {
  const address = useAddress();
  const sheet = useRef<HTMLDivElement>(null);
  const { centre, nodes } = picture;
  const { pins, shown, view } = choices;
  const sources = [...new Set(useAttributions().map(({ text }) => text))];
  const details = (show: string | null) => withChoices(address, { show });
  const expand = (id: string) => {
    if (id !== centre.id) navigate(withChoices(address, { pin: withPin(pins, id) }));
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
          <ExportGraph title={centre.name} name={centre.id} sheet={sheet} sources={sources.join(' ')} />
        )}
      </div>
      <p className="muted small" role="status">
        {says(picture)}
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
            centreOn={(id) => centred(address, id)}
            more={(of) => more(picture, choices, address, of)}
            onShow={(id) => navigate(details(id))}
            onExpand={expand}
          />
        )}
        {shown && (
          <Details
            id={shown}
            called={selected?.name}
            opener={`node-${shown}`}
            onClose={() => navigate(details(null))}
            actions={
              <>
                {shown !== centre.id && <Link to={centred(address, shown)}>Put it into the centre</Link>}
                {selected && shown !== centre.id && (
                  <button type="button" className="quiet" onClick={() => expand(shown)}>
                    {pins.includes(shown) ? 'Fold its neighbours' : 'Expand its neighbours'}
                  </button>
                )}
                {selected?.kind === 'ROLE' && <Link to={pathTo.role(shown)}>All about this role</Link>}
              </>
            }
          >
            <Connections id={shown} picture={picture} centreOn={(id) => centred(address, id)} />
          </Details>
        )}
      </div>
    </>
  );
}

function Views({ view, address }: { view: Choices['view']; address: Address }) {
  return (
    <nav className="views" aria-label="Views">
      <Link to={withChoices(address, { view: null })} aria-current={view === 'graph' ? 'page' : undefined}>
        Graph
      </Link>
      <Link to={withChoices(address, { view: 'table' })} aria-current={view === 'table' ? 'page' : undefined}>
        Table
      </Link>
    </nav>
  );
}

/** The same view around another node; what was expanded belongs to the picture that is left. */
function centred(address: Address, id: string): string {
  return withChoices({ ...address, path: pathTo.explore(id) }, { pin: null, show: null, nodes: null });
}

/**
 * More of a group first makes the picture larger, then leaves out the other kinds, and then there is no more to see; of
 * an expanded node, it is the centre.
 */
function more({ groups }: Picture, { limit }: Choices, address: Address, of: string): string | null {
  const group = groups.find(({ key }) => key === of);
  if (!group) return centred(address, of);
  if (limit < most) return withChoices(address, { nodes: String(most) });
  const isAlone = groups.every(({ kind }) => kind === group.kind);
  return isAlone ? null : withChoices(address, { kinds: group.kind.toLowerCase() });
}

function says({ nodes, edges, groups, truncated }: Picture): string {
  const around = nodes.size - 1;
  const more = groups.reduce((sum, group) => sum + group.more, 0);
  const connections = counted(edges.length, 'connection', 'connections');
  if (more > 0) return `The ${count(around)} most important around it, ${count(more)} more not shown; ${connections}.`;
  if (truncated) return `The ${count(around)} nearest; ${connections}.`;
  return `${count(around)} around it; ${connections}.`;
}
