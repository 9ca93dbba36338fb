import { capital, count } from '../design/format';
import { SourcesOnPaper, WhoSaysSo } from '../evidence/WhoSaysSo';
import type { FieldError } from '../graph-api/client';
import type { SaidFragment } from '../graph-api/generated/graphql';
import { useAddress, withChoices } from '../routing/address';
import { ButtonTo } from '../routing/ButtonTo';
import { LaneError } from '../shell/Failure';
import type { Role } from './role';
import { type Fact, measures, work } from './tasks';

interface Props {
  role: Role;
  errors: readonly FieldError[];
}

/** What the role does and how that is measured; each line unfolds to who says so. */
export function Work({ role, errors }: Props) {
  return (
    <>
      <Facts title="What the role does" field="responsibilityFacts" facts={work(role)} errors={errors} />
      <Facts title="How it is measured" field="metricFacts" facts={measures(role)} errors={errors} />
    </>
  );
}

interface FactsProps {
  title: string;
  field: string;
  facts: Fact[];
  errors: readonly FieldError[];
}

const atFirst = 6;
const tooFewToHide = 2;

function Facts({ title, field, facts, errors }: FactsProps) {
  const address = useAddress();
  const open = address.chosen.get('work') === 'all' || facts.length <= atFirst + tooFewToHide;
  const shown = open ? facts : facts.slice(0, atFirst);
  if (facts.length === 0) return <LaneError errors={errors} field={field} />;
  return (
    <section className="lane" aria-labelledby={field}>
      <h2 id={field}>
        {title} <span className="lane-count">{count(facts.length)}</span>
      </h2>
      <ul className="facts-said">
        {shown.map(({ id, name, remark, evidence }) => (
          <li key={id}>
            <Said evidence={evidence}>
              {capital(name)} {remark && <span className="remark">{remark}</span>}
            </Said>
          </li>
        ))}
      </ul>
      <SourcesOnPaper evidence={facts.flatMap(({ evidence }) => evidence)} />
      {!open && (
        <ButtonTo to={withChoices(address, { work: 'all' })}>
          {count(facts.length - shown.length)} more of {count(facts.length)}
        </ButtonTo>
      )}
    </section>
  );
}

/** A statement that unfolds to who makes it. */
export function Said({ evidence, children }: { evidence: readonly SaidFragment[]; children: React.ReactNode }) {
  return (
    <details className="said">
      <summary>{children}</summary>
      <WhoSaysSo evidence={evidence} />
    </details>
  );
}
