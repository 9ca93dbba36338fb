import './insights.css';

import { ConceptName } from '../concept/ConceptName';
import { capital, count, percent } from '../design/format';
import { csv } from '../export/csv';
import {
  AtlasCountsDocument,
  CertificationReachDocument,
  GatewaysDocument,
  SkillDemandDocument,
  ToolAdoptionDocument,
} from '../graph-api/generated/graphql';
import { useAddress } from '../routing/address';
import { RoleName } from '../role/RoleName';
import { Title } from '../shell/Title';
import { bases, choicesOf, importances, skillKinds } from './choices';
import { Filters, Select, Toggles } from './Filters';
import { few, Insight, many } from './Insight';
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
  return { ...choices, asked: { filter: choices.filter, first: choices.more.includes(name) ? many : few } };
}

function Skills() {
  const { asked, skillKinds: kinds, minImportance } = useChoices('skills');
  return (
    <Insight
      name="skills"
      title="Skills most asked for"
      says="Roles that ask for the skill. Importance is the mean over them of the highest that any source gives, 0 to 100."
      kind="SKILL"
      document={SkillDemandDocument}
      variables={{ ...asked, skillKinds: kinds, minImportance }}
      controls={
        <>
          <Toggles label="Kinds of skills" name="kinds" options={skillKinds} chosen={kinds} />
          <Select
            label="Importance at least"
            name="importance"
            options={importances.map((each) => [String(each || ''), each ? String(each) : 'any'])}
          />
        </>
      }
      size={({ insights }) => insights.skillDemand.length}
      csv={({ insights }) =>
        csv(
          ['id', 'name', 'kind', 'roles', 'share', 'mean importance'],
          insights.skillDemand.map(({ skill, roles, share, meanImportance }) => [
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
      {({ insights }) => (
        <Plot
          caption="Skills by the number of roles that ask for them"
          kind="SKILL"
          of="Skill"
          rows={insights.skillDemand}
          id={({ skill }) => skill.id}
          name={({ skill }) => <ConceptName of={skill} />}
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
      size={({ insights }) => insights.toolAdoption.length}
      csv={({ insights }) =>
        csv(
          ['id', 'name', 'roles', 'share'],
          insights.toolAdoption.map(({ tool, roles, share }) => [tool.id, tool.name, roles, share]),
        )
      }
    >
      {({ insights }) => (
        <Plot
          caption="Tools by the number of roles that use them"
          kind="TOOL"
          of="Tool"
          rows={insights.toolAdoption}
          id={({ tool }) => tool.id}
          name={({ tool }) => capital(tool.name)}
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
      size={({ insights }) => insights.gateways.length}
      csv={({ insights }) =>
        csv(
          ['id', 'name', 'incoming', 'outgoing'],
          insights.gateways.map(({ role, incoming, outgoing }) => [role.id, role.name, incoming, outgoing]),
        )
      }
    >
      {({ insights }) => (
        <Plot
          caption="Roles by the number of known moves"
          kind="ROLE"
          of="Role"
          rows={insights.gateways}
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
      size={({ insights }) => insights.certificationReach.length}
      csv={({ insights }) =>
        csv(
          ['id', 'name', 'roles', 'skills'],
          insights.certificationReach.map(({ certification: { id, name }, roles, skills }) => [
            id,
            name,
            roles,
            skills,
          ]),
        )
      }
    >
      {({ insights }) => (
        <Plot
          caption="Certifications by the roles that value them and the skills that they develop"
          kind="CERTIFICATION"
          of="Certification"
          rows={insights.certificationReach}
          id={({ certification }) => certification.id}
          name={({ certification }) => capital(certification.name)}
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
      size={({ insights }) => insights.sourceCounts.length}
      csv={({ insights }) =>
        csv(
          ['id', 'source', 'of', 'kind', 'count'],
          insights.sourceCounts.flatMap(({ source, nodes, facts }) => [
            ...nodes.map((each) => [source.id, source.name, 'nodes', each.kind, each.count]),
            ...facts.map((each) => [source.id, source.name, 'facts', each.kind, each.count]),
          ]),
        )
      }
    >
      {({ insights }) => (
        <Plot
          caption="Sources by what they describe and claim"
          kind="ROLE"
          of="Source"
          rows={insights.sourceCounts}
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
