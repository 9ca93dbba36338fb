import { capitalize } from '../design/format';
import { CollapsibleSources } from '../evidence/Sources';
import type { PlanQuery } from '../graph-api/generated/graphql';

/** Advice from the sources of the move that develops no missing skill. */
export function Advice({ advice }: { advice: PlanQuery['learningPlan']['advice'] }) {
  if (advice.length === 0) return null;
  return (
    <section className="advice" aria-labelledby="advice">
      <h2 id="advice">Additional advice</h2>
      <p className="muted small">From sources that describe this move. It develops no missing skill.</p>
      <ul>
        {advice.map(({ order, title, guidance, earns, examples, evidence }) => (
          <li key={`${order} ${title}`}>
            <h3>{capitalize(title)}</h3>
            {guidance && <p>{guidance}</p>}
            {examples.length > 0 && <p className="muted small">For example: {examples.join(' · ')}</p>}
            {earns.length > 0 && <p className="small">Earns {earns.map(({ name }) => name).join(', ')}</p>}
            <CollapsibleSources evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
