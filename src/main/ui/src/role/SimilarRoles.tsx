import { LaneError } from '../frame/Failure';
import { SimilarRolesDocument } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { standing } from '../move/score';
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
      <LaneError errors={errors} field="similarRoles" />
      <ol className="moves similar">
        {similar.map(({ role, percentile }) => (
          <li key={role.id}>
            <span>
              <RoleName role={role} />{' '}
              {standing({ percentile }) && <span className="small muted">{standing({ percentile })}</span>}
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
