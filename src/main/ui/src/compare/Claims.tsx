import { useId, useState } from 'react';

import { capital } from '../design/format';
import { WhoSaysSo } from '../evidence/WhoSaysSo';
import {
  CompareClaimsDocument,
  CompareMatchesDocument,
  type CompareMatchesQuery,
  type SaidFragment,
} from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { Failure } from '../shell/Failure';

interface Props {
  id: string;
  name: string;
  /** Whether it is a skill that comes along, of which the move too may say so. */
  match: boolean;
  from: string;
  to: string;
}

/** Who says that the roles ask for something: one click away, and asked for only then. */
export function Claims(props: Props) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <button
        type="button"
        className="claims-open no-print"
        aria-expanded={open}
        aria-controls={panel}
        title="Who says so"
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">Who says so: {props.name}</span>
      </button>
      <div id={panel} className="claims" hidden={!open}>
        {open && (props.match ? <OfMatch {...props} /> : <OfDemand {...props} />)}
      </div>
    </>
  );
}

function OfDemand({ id, from, to }: Props) {
  const { data, failure, retry } = useAnswer(CompareClaimsDocument, { from, to, of: [id] });
  const groups = data?.compareRoles.facts.map(({ role, evidence }) => ({ title: forRole(role.name), evidence }));
  return <Groups groups={groups} failure={failure} onRetry={retry} />;
}

function OfMatch({ id, from, to }: Props) {
  const { data, failure, retry } = useAnswer(CompareMatchesDocument, { from, to });
  return <Groups groups={data && matchGroups(data.skillGap, id)} failure={failure} onRetry={retry} />;
}

function matchGroups(gap: CompareMatchesQuery['skillGap'], id: string): Group[] {
  const match = gap.carriesOver.find(({ skill }) => skill.id === id);
  const held = match?.via ? `${forRole(gap.from?.name ?? '')}: ${match.via.name}` : forRole(gap.from?.name ?? '');
  return [
    { title: held, evidence: match?.heldEvidence ?? [] },
    { title: forRole(gap.to.name), evidence: match?.evidence ?? [] },
  ].filter(({ evidence }) => evidence.length > 0);
}

function forRole(name: string): string {
  return `For ${capital(name)}`;
}

interface Group {
  title: string;
  evidence: readonly SaidFragment[];
}

interface GroupsProps {
  groups: Group[] | null | undefined;
  failure: string | null;
  onRetry: () => void;
}

function Groups({ groups, failure, onRetry }: GroupsProps) {
  if (failure) return <Failure message={failure} onRetry={onRetry} />;
  if (!groups) return <p className="muted small">Looking it up…</p>;
  if (groups.length === 0) return <WhoSaysSo evidence={[]} />;
  return groups.map(({ title, evidence }) => (
    <section key={title}>
      <h3>{title}</h3>
      <WhoSaysSo evidence={evidence} />
    </section>
  ));
}
