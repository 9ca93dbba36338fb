import { capital, count } from '../design/format';
import type { FieldError } from '../graph-api/client';
import type { TransitionBasis } from '../graph-api/generated/graphql';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { LaneError } from '../shell/Failure';
import type { Role } from './RoleScreen';

const bases: Record<TransitionBasis, string> = {
  DOCUMENTED: 'documented',
  EDITORIAL: 'editors’ judgement',
  RELATED_OCCUPATION: 'related occupation',
  CAREER_CHANGERS: 'career changers',
  CAREER_STARTERS: 'career starters',
};

interface Line {
  id: string;
  basis: TransitionBasis;
  other: { id: string; name: string };
  to: string;
}

/** Moves that lead away from a role, and those that lead to it. */
export function Moves({ role, errors }: { role: Role; errors: readonly FieldError[] }) {
  const out = role.transitions.nodes.map(({ to, ...move }) => ({
    ...move,
    other: to,
    to: pathTo.compare(role.id, to.id),
  }));
  const into = role.transitionsInto.nodes.map(({ from, ...move }) => ({
    ...move,
    other: from,
    to: pathTo.compare(from.id, role.id),
  }));
  return (
    <>
      <MoveList title="Leads to" field="transitions" lines={out} total={role.transitions.totalCount} errors={errors} />
      <MoveList
        title="Reached from"
        field="transitionsInto"
        lines={into}
        total={role.transitionsInto.totalCount}
        errors={errors}
      />
    </>
  );
}

interface Props {
  title: string;
  field: string;
  lines: Line[];
  total: number;
  errors: readonly FieldError[];
}

function MoveList({ title, field, lines, total, errors }: Props) {
  return (
    <section className="lane" aria-labelledby={field}>
      <h2 id={field}>
        {title} <span className="lane-count">{total > 0 && count(total)}</span>
      </h2>
      <LaneError errors={errors} field={field} />
      {total === 0 && <p className="muted">No source describes such a move.</p>}
      <ul className="moves">
        {lines.map(({ id, basis, other, to }) => (
          <li key={id}>
            <Link to={to}>{capital(other.name)}</Link> <span className="item-remark">{bases[basis]}</span>
          </li>
        ))}
      </ul>
      {total > lines.length && (
        <p className="muted small">
          The best described {lines.length} of {count(total)}.
        </p>
      )}
    </section>
  );
}
