import { LaneError } from '../frame/Failure';
import { SimilarRolesDocument } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { standingOn } from '../move/score';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { RoleName } from './RoleName';

/** The most similar roles. Ranking takes longer than a lookup, so this is a separate query. */
export function SimilarRoles({ id }: { id: string }) {
  const { data, errors } = useQuery(SimilarRolesDocument, { id });
  const similar = data?.role?.similarRoles ?? [];
  if (!data || (similar.length === 0 && errors.length === 0)) return null;
  return (
    <section className="lane" aria-labelledby="similar">
      <h2 id="similar">Similar roles</h2>
      <p className="muted small">
        Computed by the atlas from skills, work, titles, tools, and job zone. Similar, not a move that somebody
        describes.
      </p>
      <LaneError errors={errors} field="similarRoles" />
      <ol className="moves similar">
        {similar.map(({ role, ...match }) => (
          <li key={role.id}>
            <span>
              <RoleName role={role} /> {standingOn(match) && <span className="small muted">{standingOn(match)}</span>}
            </span>
            <Link
              className="moves-compare no-print"
              to={pathTo.compare(id, role.id)}
              aria-label={`Compare with ${role.name}`}
            >
              Compare
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
