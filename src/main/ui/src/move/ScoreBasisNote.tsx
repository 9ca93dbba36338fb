import { capitalize } from '../design/format';
import type { ScoreFragment } from '../graph-api/generated/graphql';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

/** Which roles an estimated score rests on. */
export function ScoreBasisNote({ gap: { basis, bridge, estimatedFrom } }: { gap: ScoreFragment }) {
  if (basis !== 'ESTIMATED') return null;
  const matched = bridge.some(({ mapping }) => mapping !== null);
  return (
    <p className="small muted">
      Estimated.{' '}
      {bridge.length > 0 && (
        <>
          The two roles come from different catalogues, so the comparison goes through{' '}
          {matched ? 'the matching' : 'the most similar'} <Roles all={bridge} />.{' '}
        </>
      )}
      {estimatedFrom.length > 0 && (
        <>
          Skills that no source has rated are taken from similar roles: <Roles all={estimatedFrom} />.
        </>
      )}
    </p>
  );
}

function Roles({ all }: { all: { role: { id: string; name: string } }[] }) {
  return all.map(({ role }, index) => (
    <span key={role.id}>
      {index > 0 && ', '}
      <Link to={pathTo.role(role.id)}>{capitalize(role.name)}</Link>
    </span>
  ));
}
