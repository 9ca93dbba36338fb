import { capitalize, count } from '../design/format';
import { PrintedSources, Sources } from '../evidence/Sources';
import { LaneError } from '../frame/Failure';
import type { FieldError } from '../graph-api/client';
import type { SaidFragment } from '../graph-api/generated/graphql';
import { useAddress, withSearchParams } from '../routing/address';
import { LinkButton } from '../routing/LinkButton';
import { type Fact, metricFacts, responsibilityFacts } from './facts';
import type { Role } from './role';

interface Props {
  role: Role;
  errors: readonly FieldError[];
}

/** The responsibilities and success metrics of a role. Each line expands to its sources. */
export function Responsibilities({ role, errors }: Props) {
  return (
    <>
      <Facts title="Responsibilities" field="responsibilityFacts" facts={responsibilityFacts(role)} errors={errors} />
      <Facts title="Success metrics" field="metricFacts" facts={metricFacts(role)} errors={errors} />
    </>
  );
}

interface FactsProps {
  title: string;
  field: string;
  facts: Fact[];
  errors: readonly FieldError[];
}

const INITIAL_COUNT = 6;
const MIN_HIDDEN = 2;

function Facts({ title, field, facts, errors }: FactsProps) {
  const address = useAddress();
  const open = address.searchParams.get('work') === 'all' || facts.length <= INITIAL_COUNT + MIN_HIDDEN;
  const shown = open ? facts : facts.slice(0, INITIAL_COUNT);
  if (facts.length === 0) return <LaneError errors={errors} field={field} />;
  return (
    <section className="lane" aria-labelledby={field}>
      <h2 id={field}>
        {title} <span className="lane-count">{count(facts.length)}</span>
      </h2>
      <ul className="facts-said">
        {shown.map(({ id, name, remark, evidence }) => (
          <li key={id}>
            <Statement evidence={evidence}>
              {capitalize(name)} {remark && <span className="remark">{remark}</span>}
            </Statement>
          </li>
        ))}
      </ul>
      <PrintedSources evidence={facts.flatMap(({ evidence }) => evidence)} />
      {!open && (
        <LinkButton to={withSearchParams(address, { work: 'all' })}>
          Show {count(facts.length - shown.length)} more of {count(facts.length)}
        </LinkButton>
      )}
    </section>
  );
}

/** A statement that expands to its sources. */
export function Statement({ evidence, children }: { evidence: readonly SaidFragment[]; children: React.ReactNode }) {
  return (
    <details className="said">
      <summary>{children}</summary>
      <Sources evidence={evidence} />
    </details>
  );
}
