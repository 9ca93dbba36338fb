import { catalogueOf } from '../catalogue/catalogue';
import { capitalize } from '../design/format';
import type { NamedFragment } from '../graph-api/generated/graphql';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

/** A link to a role, or to a comparison with it, and the catalogue that it comes from. */
export function RoleName({ role, to = pathTo.role(role.id) }: { role: NamedFragment; to?: string }) {
  const catalogue = catalogueOf(role.codes);
  return (
    <>
      <Link to={to}>{capitalize(role.name)}</Link>
      {catalogue && <span className="remark"> {catalogue}</span>}
    </>
  );
}
