import './details.css';

import { type ReactNode, useEffect, useRef } from 'react';

import { capitalize, count, pluralize } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { Sources } from '../evidence/Sources';
import { Failure } from '../frame/Failure';
import { DetailsDocument } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

interface Props {
  id: string;
  /** The name to show until the details are loaded. */
  initialName?: string | undefined;
  /** The id of the element that opened the details. It gets the focus back when they close. */
  openerId: string;
  onClose: () => void;
  /** Links to other screens. */
  actions?: ReactNode;
  /** What the current screen knows about the concept, shown before the general details. */
  children?: ReactNode;
}

/** The details of a concept and their sources, next to the screen, or on top of it on a phone. */
export function Details({ id, initialName, openerId, onClose, actions, children }: Props) {
  const { data, failure, retry } = useQuery(DetailsDocument, { id });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
    return () => document.getElementById(openerId)?.focus();
  }, [openerId]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  });
  const node = data?.node;
  const concept = node && 'kind' in node ? node : null;
  const name = capitalize(initialName ?? concept?.name ?? id);
  return (
    <aside className="details" aria-label={name} tabIndex={-1} ref={panel}>
      <button type="button" className="details-close" onClick={onClose} aria-label="Close">
        ×
      </button>
      <h2>
        {concept && <KindMark kind={concept.kind} name={kinds[concept.kind].singular} />} {name}
      </h2>
      {failure && <Failure message={failure} onRetry={retry} />}
      {data && !concept && <p>There is no entry with the ID “{id}”.</p>}
      {concept?.summary && <p>{concept.summary}</p>}
      <p className="actions no-print">{actions ?? <Link to={pathTo.explore(id)}>Explore connections</Link>}</p>
      {children}
      {concept && concept.__typename !== 'Role' && 'roles' in concept && (
        <section>
          <h3>Listed by {pluralize(concept.roles.totalCount, 'role', 'roles')}</h3>
          <ul className="details-roles">
            {concept.roles.nodes.map((other) => (
              <li key={other.id}>
                <Link to={pathTo.role(other.id)}>{capitalize(other.name)}</Link>
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
          <h3>{concept.issuer ? `Awarded by ${concept.issuer.name}` : 'Issuer not listed'}</h3>
          {concept.develops.length > 0 && <p>Develops {concept.develops.map((skill) => skill.name).join(', ')}.</p>}
        </section>
      )}
      {concept?.__typename === 'Tool' && concept.promotedBySource && (
        <p className="muted small">One of the sources sells this tool.</p>
      )}
      {concept && concept.evidence.length > 0 && (
        <section>
          <h3>Sources of this description</h3>
          <Sources evidence={concept.evidence} />
        </section>
      )}
      {concept && concept.alsoKnownAs.length > 0 && (
        <p className="muted small">Also called {concept.alsoKnownAs.slice(0, 12).join(', ')}.</p>
      )}
    </aside>
  );
}
