import { CollapsibleSources, PrintedSources } from '../evidence/Sources';
import { LaneError } from '../frame/Failure';
import type { FieldError } from '../graph-api/client';
import type { NamedFragment } from '../graph-api/generated/graphql';
import { Statement } from './Responsibilities';
import { RoleName } from './RoleName';
import type { Role } from './role';

interface Props {
  role: Role;
  errors: readonly FieldError[];
}

/** The reporting lines, broader and narrower roles, and training providers of a role. */
export function Relationships({ role, errors }: Props) {
  return (
    <>
      {role.reportingLines.length > 0 && (
        <section className="lane" aria-labelledby="reportingLines">
          <h2 id="reportingLines">Reports to</h2>
          <ul className="moves">
            {role.reportingLines.map(({ to, evidence }) => (
              <li key={to.id} className="moves-said">
                <span>
                  <RoleName role={to} />
                </span>
                <CollapsibleSources evidence={evidence} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <RoleList title="Broader roles" field="broader" roles={role.broader} />
      <RoleList title="Narrower roles" field="narrower" roles={role.narrower} />
      {role.trainingProviders.length > 0 && (
        <section className="lane" aria-labelledby="trainingProviders">
          <h2 id="trainingProviders">Training providers</h2>
          <ul className="moves">
            {role.trainingProviders.map(({ organization: { id, name, url }, evidence }) => (
              <li key={id} className="moves-said">
                {url ? <a href={url}>{name}</a> : name}
                <CollapsibleSources evidence={evidence} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {['reportingLines', 'broader', 'narrower', 'trainingProviders'].map((field) => (
        <LaneError key={field} errors={errors} field={field} />
      ))}
    </>
  );
}

function RoleList({ title, field, roles }: { title: string; field: string; roles: NamedFragment[] }) {
  if (roles.length === 0) return null;
  return (
    <section className="lane" aria-labelledby={field}>
      <h2 id={field}>{title}</h2>
      <ul className="moves">
        {roles.map((role) => (
          <li key={role.id}>
            <RoleName role={role} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the role works with others, by scenario. */
export function Collaborations({ role, errors }: Props) {
  if (role.collaborations.length === 0) return <LaneError errors={errors} field="collaborations" />;
  return (
    <section className="lane" aria-labelledby="collaborations">
      <h2 id="collaborations">Collaboration</h2>
      <ul className="collaborations">
        {role.collaborations.map(({ scenario, contribution, with: others, evidence }) => (
          <li key={scenario.id}>
            <h3>{scenario.name}</h3>
            <Statement evidence={evidence}>{contribution}</Statement>
            <ul className="small">
              {others.map(({ role: other, contribution }) => (
                <li key={other.id}>
                  <RoleName role={other} />: {contribution}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <PrintedSources evidence={role.collaborations.flatMap(({ evidence }) => evidence)} />
    </section>
  );
}
