import './role.css';

import { Details } from '../concept/Details';
import { capitalize } from '../design/format';
import { KindMark } from '../design/KindMark';
import { PrintedSources, Sources } from '../evidence/Sources';
import { Failure, LaneError } from '../frame/Failure';
import { Skeleton } from '../frame/Skeleton';
import { Title } from '../frame/Title';
import { CopyQuery } from '../graph-api/CopyQuery';
import { RoleDocument, RoleSkillsDocument, RoleToolsDocument } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { usePages } from '../graph-api/usePages';
import { navigate, useAddress, withSearchParams } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { NotFound } from '../search/NotFound';
import { SearchBox } from '../search/SearchBox';
import { ItemDetails } from './ItemDetails';
import { certificationItem, frameworkItem, skillItem, toolItem } from './items';
import { Lane } from './Lane';
import { mappingLabels } from './mappings';
import { Moves } from './Moves';
import { Collaborations, Relationships } from './Relationships';
import { Prospects } from './Prospects';
import { RelatedOccupations } from './RelatedOccupations';
import { Responsibilities } from './Responsibilities';
import { RoleName } from './RoleName';
import type { Role } from './role';
import { Salaries } from './Salaries';
import { SimilarRoles } from './SimilarRoles';

/** What a role requires, where it leads, and what it pays, in lanes. */
export default function RoleScreen({ id = '' }: { id?: string }) {
  const variables = { id };
  const { data, errors, failure, retry } = useQuery(RoleDocument, variables);
  const role = data?.role;
  if (!role && failure) return <Failure message={failure} onRetry={retry} />;
  if (!data) return <Skeleton lanes={4} />;
  if (!role) return <NotFound message={`There is no role “${id}”.`} />;
  return (
    <article className="role" key={id}>
      {failure && <Failure message={failure} onRetry={retry} stale />}
      <Head role={role} />
      <Body role={role} errors={errors} />
      <CopyQuery document={RoleDocument} variables={variables} />
    </article>
  );
}

function Head({ role }: { role: Role }) {
  const name = capitalize(role.name);
  return (
    <header className="role-head">
      <Title title={name}>
        <KindMark kind="ROLE" name="Role" /> {name}
      </Title>
      <p className="muted small role-codes">
        {[role.family, role.preparation?.name].filter(Boolean).join(' · ')}
        {role.codes.map(({ scheme, code, url }) => (
          <span key={scheme + code}>
            {scheme.replace(/_/g, '-')} {url ? <a href={url}>{code}</a> : code}
          </span>
        ))}
      </p>
      {role.summary && <p className="role-summary">{role.summary}</p>}
      {role.alsoKnownAs.length > 0 && (
        <details className="small role-names">
          <summary>Also called {role.alsoKnownAs.slice(0, 3).join(', ')}…</summary>
          <p>{role.alsoKnownAs.join(', ')}</p>
        </details>
      )}
      {role.matches.length > 0 && (
        <p className="small">
          In other catalogues:{' '}
          {role.matches.map((match, index) => (
            <span key={match.role.id}>
              {index > 0 && ' · '}
              <RoleName role={match.role} />
              <span className="muted">, {mappingLabels[match.mapping]}</span>
            </span>
          ))}
        </p>
      )}
      <details className="small no-print">
        <summary className="muted">Sources of this role</summary>
        <Sources evidence={role.evidence} />
      </details>
      <PrintedSources evidence={role.evidence} />
      <p className="small no-print">
        <Link to={pathTo.explore(role.id)}>Explore connections</Link>
      </p>
      <div className="role-target no-print">
        <SearchBox
          label={`Compare ${name} with`}
          placeholder="Search for a role"
          onChoose={(hit) => navigate(pathTo.compare(role.id, hit.id))}
        />
      </div>
    </header>
  );
}

function Body({ role, errors }: { role: Role; errors: Parameters<typeof LaneError>[0]['errors'] }) {
  const address = useAddress();
  const shown = address.searchParams.get('show');
  const firstSkills = role.skills.edges.map(skillItem);
  const firstTools = role.tools.edges.map(toolItem);
  const frameworks = role.frameworks.edges.map(frameworkItem);
  const certifications = role.certifications.edges.map(certificationItem);
  const others = [...frameworks, ...certifications];
  const known = [...firstSkills, ...firstTools, ...others].some(({ id }) => id === shown);
  const isTool = shown !== null && !known;
  const variables = { id: role.id };

  const moreSkills = usePages(
    RoleSkillsDocument,
    variables,
    role.skills.pageInfo.endCursor,
    requestedCount('skills', role.skills.totalCount) - firstSkills.length,
    ({ role }) => role && { nodes: role.skills.edges.map(skillItem), endCursor: role.skills.pageInfo.endCursor },
  );
  const moreTools = usePages(
    RoleToolsDocument,
    variables,
    role.tools.pageInfo.endCursor,
    (isTool ? role.tools.totalCount : requestedCount('tools', 30)) - firstTools.length,
    ({ role }) => role && { nodes: role.tools.edges.map(toolItem), endCursor: role.tools.pageInfo.endCursor },
  );
  const skills = [...firstSkills, ...moreSkills.nodes];
  const tools = [...firstTools, ...moreTools.nodes];
  const selected = [...skills, ...tools, ...others].find((item) => item.id === shown);

  function requestedCount(lane: string, minimum: number): number {
    return Math.max(minimum, Number(address.searchParams.get(lane)) || 0);
  }

  return (
    <div className="role-body">
      <div className="role-lanes">
        <Responsibilities role={role} errors={errors} />
        <Lane kind="SKILL" field="skills" items={skills} total={role.skills.totalCount} errors={errors} />
        <Lane
          kind="TOOL"
          field="tools"
          items={tools}
          total={role.tools.totalCount}
          initialCount={30}
          more={moreTools}
          errors={errors}
        />
        <Lane
          kind="FRAMEWORK"
          field="frameworks"
          items={frameworks}
          total={role.frameworks.totalCount}
          errors={errors}
        />
        <Lane
          kind="CERTIFICATION"
          field="certifications"
          items={certifications}
          total={role.certifications.totalCount}
          errors={errors}
        />
        {role.traits.length > 0 && <Traits role={role} />}
        <Collaborations role={role} errors={errors} />
      </div>
      <div className="role-side">
        <Moves
          title="Next roles"
          field="transitions"
          moves={role.transitions.nodes.map(({ to, ...move }) => ({ ...move, other: to, from: role.id, to: to.id }))}
          total={role.transitions.totalCount}
          none="Not known: no source describes a move from this role."
          errors={errors}
        />
        <Salaries salaries={role.salaries} transferred={role.transferred} errors={errors} />
        <Prospects role={role} errors={errors} />
        <Moves
          title="Previous roles"
          field="transitionsInto"
          moves={role.transitionsInto.nodes.map(({ from, ...move }) => ({
            ...move,
            other: from,
            from: from.id,
            to: role.id,
          }))}
          total={role.transitionsInto.totalCount}
          none="Not known: no source describes a move to this role."
          errors={errors}
        />
        <Relationships role={role} errors={errors} />
        <RelatedOccupations role={role} />
        <SimilarRoles id={role.id} />
      </div>
      {shown && (
        <Details
          id={shown}
          initialName={selected?.name}
          openerId={`item-${shown}`}
          onClose={() => navigate(withSearchParams(address, { show: null }))}
        >
          {selected && <ItemDetails item={selected} role={role} />}
        </Details>
      )}
    </div>
  );
}

function Traits({ role }: { role: Role }) {
  return (
    <section className="lane" aria-labelledby="traits">
      <h2 id="traits">At a glance</h2>
      <dl className="traits">
        {role.traits.map(({ dimension, values }) => (
          <div key={dimension.id}>
            <dt>{dimension.name}</dt>
            <dd>{values.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
