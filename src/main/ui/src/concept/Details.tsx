import './details.css';

import { type ReactNode, useEffect, useRef } from 'react';

import { capital, count } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { WhoSaysSo } from '../evidence/WhoSaysSo';
import { DetailsDocument } from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { Failure } from '../shell/Failure';

interface Props {
  id: string;
  /** What it is called until its own answer comes. */
  called?: string | undefined;
  /** The element that leads here, to be focused again afterwards. */
  opener: string;
  onClose: () => void;
  /** Where it leads. */
  actions?: ReactNode;
  /** What the screen says of it, before what is known of it anywhere. */
  children?: ReactNode;
}

/** One thing of the atlas, and who describes it: beside the screen, or on a phone over it. */
export function Details({ id, called, opener, onClose, actions, children }: Props) {
  const { data, failure, retry } = useAnswer(DetailsDocument, { id });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
    return () => document.getElementById(opener)?.focus();
  }, [opener]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  });
  const node = data?.node;
  const concept = node && 'kind' in node ? node : null;
  const name = capital(called ?? concept?.name ?? id);
  return (
    <aside className="details" aria-label={name} tabIndex={-1} ref={panel}>
      <button type="button" className="details-close" onClick={onClose} aria-label="Close">
        ×
      </button>
      <h2>
        {concept && <KindMark kind={concept.kind} name={kinds[concept.kind].one} />} {name}
      </h2>
      {failure && <Failure message={failure} onRetry={retry} />}
      {data && !concept && <p>Nothing has the id “{id}”.</p>}
      {concept?.summary && <p>{concept.summary}</p>}
      <p className="actions no-print">{actions ?? <Link to={pathTo.explore(id)}>Explore around it</Link>}</p>
      {children}
      {concept && concept.__typename !== 'Role' && 'roles' in concept && (
        <section>
          <h3>
            {count(concept.roles.totalCount)} {concept.roles.totalCount === 1 ? 'role asks' : 'roles ask'} for it
          </h3>
          <ul className="details-roles">
            {concept.roles.nodes.map((other) => (
              <li key={other.id}>
                <Link to={pathTo.role(other.id)}>{capital(other.name)}</Link>
              </li>
            ))}
          </ul>
          {concept.roles.totalCount > concept.roles.nodes.length && (
            <Link to={pathTo.explore(id)} className="small">
              {count(concept.roles.totalCount - concept.roles.nodes.length)} more
            </Link>
          )}
        </section>
      )}
      {concept?.__typename === 'Certification' && (
        <section>
          <h3>Awarded by {concept.issuer?.name ?? 'nobody whom a source names'}</h3>
          {concept.develops.length > 0 && <p>Develops {concept.develops.map((skill) => skill.name).join(', ')}.</p>}
        </section>
      )}
      {concept?.__typename === 'Tool' && concept.promotedBySource && (
        <p className="muted small">A source that names this tool also sells it.</p>
      )}
      {concept && concept.evidence.length > 0 && (
        <section>
          <h3>Who describes it</h3>
          <WhoSaysSo evidence={concept.evidence} />
        </section>
      )}
      {concept && concept.alsoKnownAs.length > 0 && (
        <p className="muted small">Also called {concept.alsoKnownAs.slice(0, 12).join(', ')}.</p>
      )}
    </aside>
  );
}
