import { count } from '../design/format';
import { CollapsibleSources } from '../evidence/Sources';
import { pathTo } from '../routing/paths';
import { RoleName } from './RoleName';
import type { Role } from './role';

/** What a publisher lists as related, which is similar work and no move. */
export function RelatedOccupations({ role: { id, related } }: { role: Role }) {
  const [first] = related.nodes;
  if (!first) return null;
  return (
    <section className="lane" aria-labelledby="related">
      <h2 id="related">
        Related occupations <span className="lane-count">{count(related.totalCount)}</span>
      </h2>
      <p className="muted small">Similar work, closest first. That one leads to the other is not said.</p>
      <ul className="moves">
        {related.nodes.map(({ to }) => (
          <li key={to.id}>
            <RoleName role={to} to={pathTo.compare(id, to.id)} />
          </li>
        ))}
      </ul>
      <CollapsibleSources evidence={first.evidence} />
    </section>
  );
}
