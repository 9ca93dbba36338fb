import { capital, counted, percent } from '../design/format';
import type { CompareQuery } from '../graph-api/generated/graphql';
import type { Holdings } from '../holdings/holdings';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { transferability } from './rows';

interface Props {
  gap: CompareQuery['skillGap'];
  holdings: Holdings;
}

/** How far one gets already, in words, as a bar and as a sum that can be done by hand. */
export function Summary({ gap, holdings }: Props) {
  const { met, partly, ticked, all } = transferability(gap, holdings);
  const asked = gap.carriesOver.length + gap.toDevelop.length;
  const tickedSkills = gap.toDevelop.filter(({ skill }) => holdings.has(skill.id)).length;
  const share = all === 0 ? 0 : (met + partly + ticked) / all;
  return (
    <section className="summary" aria-label="How much carries over">
      <p className="statement">
        {asked === 0 ? (
          <>No source names a skill that {capital(gap.to.name)} asks for.</>
        ) : (
          <>
            <strong>{percent(share)}</strong>{' '}
            {tickedSkills > 0
              ? `is there with the ${counted(tickedSkills, 'skill', 'skills')} you ticked`
              : 'carries over'}
            : {gap.carriesOver.length} of {counted(asked, 'skill', 'skills')} come along
            {tickedSkills > 0 && `, ${tickedSkills} you have`}, {gap.toDevelop.length - tickedSkills} are to be gained.{' '}
            {gap.from && gap.toDevelop.length > 0 && (
              <Link className="no-print" to={pathTo.plan(gap.from.id, gap.to.id)}>
                Plan how
              </Link>
            )}
          </>
        )}
      </p>
      {asked > 0 && (
        <>
          <div className="summary-bar" aria-hidden="true">
            <span className="met" style={{ flexGrow: met }} />
            <span className="ticked" style={{ flexGrow: ticked }} />
            <span className="partly" style={{ flexGrow: partly }} />
            <span className="open" style={{ flexGrow: all - met - partly - ticked }} />
          </div>
          <details className="small summary-formula no-print">
            <summary className="muted">How this is computed</summary>
            <p>
              Σ weight × credit / Σ weight, over all skills that are asked for: {met.toFixed(2)} of skills that carry
              over
              {ticked > 0 && ` + ${ticked.toFixed(2)} of skills you ticked, which count in full`} + {partly.toFixed(2)}{' '}
              of skills held in part = {(met + partly + ticked).toFixed(2)} of {all.toFixed(2)}. The weight is
              importance / 100, halved for an optional skill.
              {ticked > 0 &&
                ` Without your ticks it is ${percent(gap.transferability)}. What a ticked skill lends to kindred ones is left out.`}
            </p>
          </details>
        </>
      )}
    </section>
  );
}
