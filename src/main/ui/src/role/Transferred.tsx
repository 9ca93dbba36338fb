import { CollapsibleSources } from '../evidence/Sources';
import { mappingLabels } from './mappings';
import { RoleName } from './RoleName';
import type { Role } from './role';

/** Says that facts are those of a matching role. */
export function Transferred({ over: { mapping, role, evidence } }: { over: Over }) {
  return (
    <div className="small transferred">
      <p>
        Not known of this role itself; these are the figures of <RoleName role={role} />
        <span className="muted">, {mappingLabels[mapping]}</span>
      </p>
      <CollapsibleSources evidence={evidence} />
    </div>
  );
}

export type Over = NonNullable<Role['transferred']>['over'];
