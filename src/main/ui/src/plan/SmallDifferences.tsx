import { ConceptName } from '../concept/ConceptName';
import { pluralize } from '../design/format';
import type { PlanQuery } from '../graph-api/generated/graphql';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

interface Props {
  differences: PlanQuery['learningPlan']['smallDifferences'];
  role: string;
}

/** What differs too little for a step, folded. */
export function SmallDifferences({ differences, role }: Props) {
  if (differences.length === 0) return null;
  return (
    <details className="small-differences">
      <summary>{pluralize(differences.length, 'small difference', 'small differences')}</summary>
      <p className="muted small">
        Not worth a step: the levels differ by no more than the ratings may be wrong, or hardly count.
      </p>
      <ul className="small">
        {differences.map(({ skill }) => (
          <li key={skill.id}>
            <Link to={`${pathTo.role(role)}?show=${encodeURIComponent(skill.id)}`}>
              <ConceptName concept={skill} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
