import './insights.css';

import { ConceptName } from '../concept/ConceptName';
import type { Called } from '../concept/skillKind';
import { count, percent } from '../design/format';
import { csv } from '../export/csv';
import {
  AtlasCountsDocument,
  CertificationReachDocument,
  GatewaysDocument,
  SkillDemandDocument,
  ToolAdoptionDocument,
} from '../graph-api/generated/graphql';
import { RoleName } from '../role/RoleName';
import { useAddress } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { Title } from '../shell/Title';
import { bases, choicesOf, importances, skillKinds, usual } from './choices';
import { Filters, Select, Toggles } from './Filters';
import { first, Insight } from './Insight';
import { Pay } from './Pay';
import { Plot } from './Plot';

/** What the catalogues say as a whole. */
export default function InsightsScreen() {
  return (
    <article className="insights">
      <Title title="Insights">What the atlas says as a whole</Title>
      <Filters />
      <div className="insights-grid">
        <Skills />
        <Tools />
        <Gateways />
        <Certifications />
      </div>
      <Pay />
      <Counts />
    </article>
  );
}

/** What every plot of roles asks with, and what the address chooses besides. */
function useChoices(name: string) {
  const choices = choicesOf(useAddress().chosen);
  return { ...choices, asked: { filter: choices.filter, first: first(choices.more.includes(name)) } };
}

/** A name that leads to what is around it. */
function Explored({ concept }: { concept: { id: string } & Called }) {
  return (
    <Link to={pathTo.explore(concept.id)}>
      <ConceptName of={concept} />
    </Link>
  );
}

function Skills() {
  const { asked, skillKinds: kinds, minImportance } = useChoices('skills');
  return (
    <Insight
      name="skills"
      title="Skills most asked for"
      says={`${asking(minImportance)} Importance is the mean over them of the highest that any source gives.`}
      kind="SKILL"
      document={SkillDemandDocument}
      variables={{ ...asked, skillKinds: kinds, minImportance }}
      controls={
        <>
          <Toggles label="Kinds of skills" name="kinds" options={skillKinds} chosen={kinds} />
          <Select
            label="Importance at least"
            name="importance"
            options={importances.map((each) => [each === usual ? '' : String(each), each ? `${each} of 100` : 'any'])}
          />
        </>
      }
      rows={({ insights }) => insights.skillDemand}
      csv={(rows) =>
        csv(
          ['id', 'name', 'kind', 'roles', 'share', 'mean importance'],
          rows.map(({ skill, roles, share, meanImportance }) => [
            skill.id,
            skill.name,
            skill.skillKind,
            roles,
            share,
            meanImportance,
          ]),
        )
      }
    >
      {(rows) => (
        <Plot
          caption="Skills by the number of roles that ask for them"
          kind="SKILL"
          of="Skill"
          rows={rows}
          id={({ skill }) => skill.id}
          name={({ skill }) => <Explored concept={skill} />}
          series={[
            { title: 'Roles', of: ({ roles }) => roles, text: count, look: 'filled' },
            { title: 'Share', of: ({ share }) => share, text: percent },
            {
              title: 'Importance',
              of: ({ meanImportance }) => meanImportance,
              text: (value) => Math.round(value).toString(),
            },
          ]}
        />
      )}
    </Insight>
  );
}

/** O*NET rates each of its skills for each of its roles: without a threshold all would be asked for alike. */
function asking(minImportance: number): string {
  return minImportance === 0
    ? 'Roles that ask for the skill, however little.'
    : `Roles to which the skill’s importance is at least ${minImportance} of 100.`;
}

function Tools() {
  const { asked } = useChoices('tools');
  return (
    <Insight
      name="tools"
      title="Tools most used"
      says="Roles that use the tool."
      kind="TOOL"
      document={ToolAdoptionDocument}
      variables={asked}
      rows={({ insights }) => insights.toolAdoption}
      csv={(rows) =>
        csv(
          ['id', 'name', 'roles', 'share'],
          rows.map(({ tool, roles, share }) => [tool.id, tool.name, roles, share]),
        )
      }
    >
      {(rows) => (
        <Plot
          caption="Tools by the number of roles that use them"
          kind="TOOL"
          of="Tool"
          rows={rows}
          id={({ tool }) => tool.id}
          name={({ tool }) => <Explored concept={tool} />}
          series={[
            { title: 'Roles', of: ({ roles }) => roles, text: count, look: 'filled' },
            { title: 'Share', of: ({ share }) => share, text: percent },
          ]}
        />
      )}
    </Insight>
  );
}

function Gateways() {
  const { asked, basis } = useChoices('gateways');
  return (
    <Insight
      name="gateways"
      title="Gateways between roles"
      says="Known moves that end at the role, and that start at it."
      kind="ROLE"
      document={GatewaysDocument}
      variables={{ ...asked, basis }}
      controls={<Toggles label="How moves came to be known" name="basis" options={bases} chosen={basis} />}
      rows={({ insights }) => insights.gateways}
      csv={(rows) =>
        csv(
          ['id', 'name', 'incoming', 'outgoing'],
          rows.map(({ role, incoming, outgoing }) => [role.id, role.name, incoming, outgoing]),
        )
      }
    >
      {(rows) => (
        <Plot
          caption="Roles by the number of known moves"
          kind="ROLE"
          of="Role"
          rows={rows}
          id={({ role }) => role.id}
          name={({ role }) => <RoleName role={role} />}
          series={[
            { title: 'Moves in', of: ({ incoming }) => incoming, text: count, look: 'filled' },
            { title: 'Moves out', of: ({ outgoing }) => outgoing, text: count, look: 'outline' },
          ]}
        />
      )}
    </Insight>
  );
}

function Certifications() {
  const { asked } = useChoices('certifications');
  return (
    <Insight
      name="certifications"
      title="Reach of certifications"
      says="Roles that value the certification, and skills that it develops."
      kind="CERTIFICATION"
      document={CertificationReachDocument}
      variables={asked}
      rows={({ insights }) => insights.certificationReach}
      csv={(rows) =>
        csv(
          ['id', 'name', 'roles', 'skills'],
          rows.map(({ certification: { id, name }, roles, skills }) => [id, name, roles, skills]),
        )
      }
    >
      {(rows) => (
        <Plot
          caption="Certifications by the roles that value them and the skills that they develop"
          kind="CERTIFICATION"
          of="Certification"
          rows={rows}
          id={({ certification }) => certification.id}
          name={({ certification }) => <Explored concept={certification} />}
          series={[
            { title: 'Roles', of: ({ roles }) => roles, text: count, look: 'filled' },
            { title: 'Skills', of: ({ skills }) => skills, text: count, look: 'outline' },
          ]}
        />
      )}
    </Insight>
  );
}

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count: number }) => total + number, 0);

function Counts() {
  return (
    <Insight
      name="sources"
      title="How much rests on which source"
      says="Nodes that a source describes and facts that it claims, of all roles: the choices above do not apply."
      document={AtlasCountsDocument}
      variables={{}}
      rows={({ insights }) => insights.sourceCounts}
      csv={(rows) =>
        csv(
          ['id', 'source', 'of', 'kind', 'count'],
          rows.flatMap(({ source, nodes, facts }) => [
            ...nodes.map((each) => [source.id, source.name, 'nodes', each.kind, each.count]),
            ...facts.map((each) => [source.id, source.name, 'facts', each.kind, each.count]),
          ]),
        )
      }
    >
      {(rows) => (
        <Plot
          caption="Sources by what they describe and claim"
          kind="ROLE"
          of="Source"
          rows={rows}
          id={({ source }) => source.id}
          name={({ source }) => source.name}
          series={[
            { title: 'Describes', of: ({ nodes }) => sum(nodes), text: count, look: 'outline' },
            { title: 'Claims', of: ({ facts }) => sum(facts), text: count, look: 'filled' },
          ]}
        />
      )}
    </Insight>
  );
}
