import { capital } from '../design/format';
import { Sources } from '../evidence/WhoSaysSo';
import type { PlanQuery } from '../graph-api/generated/graphql';

/** What sources of the move advise besides, without a missing skill that it would develop. */
export function Advice({ advice }: { advice: PlanQuery['learningPlan']['advice'] }) {
  if (advice.length === 0) return null;
  return (
    <section className="advice" aria-labelledby="advice">
      <h2 id="advice">Also advised</h2>
      <p className="muted small">By sources that describe this move; it develops no skill that is missing.</p>
      <ul>
        {advice.map(({ order, title, guidance, earns, examples, evidence }) => (
          <li key={`${order} ${title}`}>
            <h3>{capital(title)}</h3>
            {guidance && <p>{guidance}</p>}
            {examples.length > 0 && <p className="muted small">For example: {examples.join(' · ')}</p>}
            {earns.length > 0 && <p className="small">Leads to {earns.map(({ name }) => name).join(', ')}</p>}
            <Sources evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
