import { capitalize, percent } from '../design/format';
import type { ScoreFragment } from '../graph-api/generated/graphql';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

/** A coverage that is written as 100 %. */
const COMPLETE = 0.995;

/** What a score rests on, unless it was measured on both sides. */
export function ScoreBasisNote({ gap }: { gap: ScoreFragment }) {
  if (gap.basis === 'UNKNOWN') return null;
  const estimated = gap.basis === 'ESTIMATED';
  if (!estimated && gap.coverage >= COMPLETE) return null;
  return (
    <p className="small muted">
      {estimated && <Estimate gap={gap} />}
      {gap.coverage < COMPLETE &&
        `Only ${percent(gap.coverage)} of what the role asks for, by weight, is known on both sides; the rest counts as missing.`}
    </p>
  );
}

function Estimate({ gap: { bridge, estimatedFrom } }: { gap: ScoreFragment }) {
  const matched = bridge.some(({ mapping }) => mapping !== null);
  return (
    <>
      Estimated.{' '}
      {bridge.length > 0 && (
        <>
          The two roles come from different catalogues, so the comparison goes through{' '}
          {matched ? 'the matching' : 'the most similar'} <Roles all={bridge} />.{' '}
        </>
      )}
      {estimatedFrom.length > 0 && (
        <>
          Skills that no source has rated are taken from similar roles: <Roles all={estimatedFrom} />.{' '}
        </>
      )}
    </>
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
