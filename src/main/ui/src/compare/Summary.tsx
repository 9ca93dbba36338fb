import { capitalize, percent, pluralize } from '../design/format';
import type { CompareQuery } from '../graph-api/generated/graphql';
import { ScoreBasisNote } from '../move/ScoreBasisNote';
import { standing } from '../move/score';
import type { Holdings } from '../holdings/holdings';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { transferability } from './rows';

interface Props {
  gap: CompareQuery['skillGap'];
  holdings: Holdings;
}

/** How much carries over, in words, as a bar, and as a formula. */
export function Summary({ gap, holdings }: Props) {
  const { met, partly, checked, all } = transferability(gap, holdings);
  const required = gap.carriesOver.length + gap.toDevelop.length;
  const checkedSkills = gap.toDevelop.filter(({ skill }) => holdings.has(skill.id)).length;
  const small = gap.toDevelop.filter(({ significant }) => !significant).length;
  const toLearn = gap.toDevelop.filter(({ skill, significant }) => significant && !holdings.has(skill.id)).length;
  const share = checked === 0 ? (gap.transferability ?? 0) : (met + partly + checked) / all;
  return (
    <section className="summary" aria-label="How much carries over">
      {standing(gap) && checkedSkills === 0 && (
        <p className="standing">
          <strong>{standing(gap)}</strong>
        </p>
      )}
      <p className="statement">
        {gap.problem ? (
          <>{gap.problem}.</>
        ) : required === 0 ? (
          <>No skills are listed for {capitalize(gap.to.name)}.</>
        ) : (
          <>
            <strong>{percent(share)}</strong> by weight{' '}
            {checkedSkills > 0
              ? `is covered with the ${pluralize(checkedSkills, 'skill', 'skills')} you checked`
              : 'carries over'}
            : {gap.carriesOver.length} of {pluralize(required, 'skill', 'skills')}
            {checkedSkills > 0 && ` carry over, ${checkedSkills} you already have`}, {toLearn} to learn
            {small > 0 && `, ${pluralize(small, 'small difference', 'small differences')}`}.{' '}
            {gap.from && gap.toDevelop.length > 0 && (
              <Link className="no-print" to={pathTo.plan(gap.from.id, gap.to.id)}>
                Make a plan
              </Link>
            )}
          </>
        )}
      </p>
      <ScoreBasisNote gap={gap} />
      {required > 0 && (
        <>
          <div className="summary-bar" aria-hidden="true">
            <span className="met" style={{ flexGrow: met }} />
            <span className="ticked" style={{ flexGrow: checked }} />
            <span className="partly" style={{ flexGrow: partly }} />
            <span className="open" style={{ flexGrow: all - met - partly - checked }} />
          </div>
          <details className="small summary-formula no-print">
            <summary className="muted">How this is calculated</summary>
            <p>
              Σ (weight × credit) / Σ weight over all required skills: {met.toFixed(2)} for skills that carry over
              {checked > 0 && ` + ${checked.toFixed(2)} for skills you checked, which count in full`} +{' '}
              {partly.toFixed(2)} for skills you have in part = {(met + partly + checked).toFixed(2)} of{' '}
              {all.toFixed(2)}. The weight is importance / 100, halved for optional skills; for skills that nearly all
              roles of the catalogue are rated on, only what exceeds the mean counts, or at least a fifth.
              {checked > 0 &&
                ` Without the skills you checked, it is ${percent(gap.transferability ?? 0)}. The credit that they would give to related skills is not included.`}
            </p>
          </details>
        </>
      )}
    </section>
  );
}
