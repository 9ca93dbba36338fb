import { catalogueOf } from '../catalogue/catalogue';
import { capital } from '../design/format';
import type { NamedFragment } from '../graph-api/generated/graphql';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

/** Another role's name, which leads to it or to what is said of both, and the catalogue it is of. */
export function RoleName({ role, to = pathTo.role(role.id) }: { role: NamedFragment; to?: string }) {
  const catalogue = catalogueOf(role.codes);
  return (
    <>
      <Link to={to}>{capital(role.name)}</Link>
      {catalogue && <span className="remark"> {catalogue}</span>}
    </>
  );
}
