import { useId, useState } from 'react';

import { capitalize } from '../design/format';
import { Sources } from '../evidence/Sources';
import { Failure } from '../frame/Failure';
import {
  CompareClaimsDocument,
  CompareMatchesDocument,
  type CompareMatchesQuery,
  type SaidFragment,
} from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';

interface Props {
  id: string;
  name: string;
  /** Whether it is a skill that carries over, which sources of the move may state as well. */
  match: boolean;
  from: string;
  to: string;
}

/** The sources of an entry, loaded when the reader opens them. */
export function EntrySources(props: Props) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <button
        type="button"
        className="claims-open no-print"
        aria-expanded={open}
        aria-controls={panel}
        title="Sources"
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">Sources: {props.name}</span>
      </button>
      <div id={panel} className="claims" hidden={!open}>
        {open && (props.match ? <MatchSources {...props} /> : <RequirementSources {...props} />)}
      </div>
    </>
  );
}

function RequirementSources({ id, from, to }: Props) {
  const { data, failure, retry } = useQuery(CompareClaimsDocument, { from, to, of: [id] });
  const groups = data?.compareRoles.facts.map(({ role, evidence }) => ({ title: forRole(role.name), evidence }));
  return <Groups groups={groups} failure={failure} onRetry={retry} />;
}

function MatchSources({ id, from, to }: Props) {
  const { data, failure, retry } = useQuery(CompareMatchesDocument, { from, to });
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
  return `For ${capitalize(name)}`;
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
  if (!groups) return <p className="muted small">Loading…</p>;
  if (groups.length === 0) return <Sources evidence={[]} />;
  return groups.map(({ title, evidence }) => (
    <section key={title}>
      <h3>{title}</h3>
      <Sources evidence={evidence} />
    </section>
  ));
}
