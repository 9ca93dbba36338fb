import { SimilarRolesDocument } from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { LaneError } from '../shell/Failure';
import { RoleName } from './RoleName';

/** Roles most like this one; ranking takes longer than looking up, so it comes on its own. */
export function Similar({ id }: { id: string }) {
  const { data, errors } = useAnswer(SimilarRolesDocument, { id });
  const similar = data?.role?.similarRoles ?? [];
  if (!data || (similar.length === 0 && errors.length === 0)) return null;
  return (
    <section className="lane" aria-labelledby="similar">
      <h2 id="similar">Most alike</h2>
      <LaneError errors={errors} field="similarRoles" />
      <ol className="moves similar">
        {similar.map(({ role }) => (
          <li key={role.id}>
            <span>
              <RoleName role={role} />
            </span>
            <Link
              className="moves-compare no-print"
              to={pathTo.compare(id, role.id)}
              aria-label={`Compare with ${role.name}`}
            >
              compare
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
