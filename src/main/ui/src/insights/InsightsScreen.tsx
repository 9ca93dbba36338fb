import './insights.css';

import { ConceptName } from '../concept/ConceptName';
import type { NamedConcept } from '../concept/skillKind';
import { count, percent } from '../design/format';
import { csv } from '../export/csv';
import { Title } from '../frame/Title';
import {
  AtlasCountsDocument,
  CertificationReachDocument,
  GatewaysDocument,
  SkillDemandDocument,
  ToolAdoptionDocument,
} from '../graph-api/generated/graphql';
import type { TransitionBasis } from '../graph-api/generated/graphql';
import { RoleName } from '../role/RoleName';
import { useAddress } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { basisLabels, DEFAULT_IMPORTANCE, importances, parseChoices, skillKindLabels } from './choices';
import { Filters, Select, Toggles } from './Filters';
import { Insight, rowLimit } from './Insight';
import { Pay } from './Pay';
import { Plot } from './Plot';

/** Statistics across all roles. */
export default function InsightsScreen() {
  return (
    <article className="insights">
      <Title title="Insights">Insights across roles</Title>
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

/** The choices in the address, and the query variables that all plots share. */
function useChoices(name: string) {
  const choices = parseChoices(useAddress().searchParams);
  return { ...choices, variables: { filter: choices.filter, first: rowLimit(choices.more.includes(name)) } };
}

/** The name of a concept, with a link to its connections. */
function ExploreLink({ concept }: { concept: { id: string } & NamedConcept }) {
  return (
    <Link to={pathTo.explore(concept.id)}>
      <ConceptName concept={concept} />
    </Link>
  );
}

function Skills() {
  const { variables, skillKinds: kinds, minImportance } = useChoices('skills');
  return (
    <Insight
      name="skills"
      title="Most required skills"
      description={`${skillsDescription(minImportance)} The share is among the roles whose skills are known from a catalogue that has the skill. Importance is the average over the roles that require it of the highest rating from any source.`}
      kind="SKILL"
      document={SkillDemandDocument}
      variables={{ ...variables, skillKinds: kinds, minImportance }}
      controls={
        <>
          <Toggles label="Kinds of skills" name="kinds" options={skillKindLabels} chosen={kinds} />
          <Select
            label="Minimum importance"
            name="importance"
            options={importances.map((each) => [
              each === DEFAULT_IMPORTANCE ? '' : String(each),
              each ? `${each} out of 100` : 'Any',
            ])}
          />
        </>
      }
      rows={({ insights }) => insights.skillDemand}
      csv={(rows) =>
        csv(
          ['id', 'name', 'kind', 'roles', 'of roles', 'share', 'mean importance'],
          rows.map(({ skill, roles, of, share, meanImportance }) => [
            skill.id,
            skill.name,
            skill.skillKind,
            roles,
            of,
            share,
            meanImportance,
          ]),
        )
      }
    >
      {(rows) => (
        <Plot
          caption="Skills by the number of roles that require them"
          kind="SKILL"
          nameHeader="Skill"
          rows={rows}
          id={({ skill }) => skill.id}
          name={({ skill }) => <ExploreLink concept={skill} />}
          series={[
            { title: 'Roles', value: ({ roles }) => roles, format: count, bar: 'filled' },
            { title: 'Share', value: ({ share }) => share, format: percent },
            { title: 'Of roles', value: ({ of }) => of, format: count },
            {
              title: 'Importance',
              value: ({ meanImportance }) => meanImportance,
              format: (value) => Math.round(value).toString(),
            },
          ]}
        />
      )}
    </Insight>
  );
}

/** O*NET rates every skill for every role. Without a threshold, all skills would be required equally often. */
function skillsDescription(minImportance: number): string {
  return minImportance === 0
    ? 'Roles that require the skill at any importance.'
    : `Roles where the skill has an importance of at least ${minImportance} out of 100.`;
}

function Tools() {
  const { variables } = useChoices('tools');
  return (
    <Insight
      name="tools"
      title="Most used tools"
      description="Roles that use the tool. The share is among the roles whose tools are known from a catalogue that has the tool."
      kind="TOOL"
      document={ToolAdoptionDocument}
      variables={variables}
      rows={({ insights }) => insights.toolAdoption}
      csv={(rows) =>
        csv(
          ['id', 'name', 'roles', 'of roles', 'share'],
          rows.map(({ tool, roles, of, share }) => [tool.id, tool.name, roles, of, share]),
        )
      }
    >
      {(rows) => (
        <Plot
          caption="Tools by the number of roles that use them"
          kind="TOOL"
          nameHeader="Tool"
          rows={rows}
          id={({ tool }) => tool.id}
          name={({ tool }) => <ExploreLink concept={tool} />}
          series={[
            { title: 'Roles', value: ({ roles }) => roles, format: count, bar: 'filled' },
            { title: 'Share', value: ({ share }) => share, format: percent },
            { title: 'Of roles', value: ({ of }) => of, format: count },
          ]}
        />
      )}
    </Insight>
  );
}

function Gateways() {
  const { variables, basis } = useChoices('gateways');
  return (
    <Insight
      name="gateways"
      title="Gateway roles"
      description={gatewaysDescription(basis)}
      kind="ROLE"
      document={GatewaysDocument}
      variables={{ ...variables, basis }}
      controls={<Toggles label="Basis of moves" name="basis" options={basisLabels} chosen={basis} />}
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
          caption="Roles by the ways through them"
          kind="ROLE"
          nameHeader="Role"
          rows={rows}
          id={({ role }) => role.id}
          name={({ role }) => <RoleName role={role} />}
          series={[
            { title: 'In', value: ({ incoming }) => incoming, format: count, bar: 'filled' },
            { title: 'Out', value: ({ outgoing }) => outgoing, format: count, bar: 'outline' },
          ]}
        />
      )}
    </Insight>
  );
}

/** Related occupations are no moves: O*NET lists twenty for each occupation. */
function gatewaysDescription(basis: readonly TransitionBasis[] | null): string {
  return basis?.includes('RELATED_OCCUPATION')
    ? 'How many lists of related occupations name the role, and how many it lists. Related occupations are similar; nobody says that one leads to the other.'
    : 'Roles that known moves lead to and on from, those with the most ways through first. Moves that somebody describes or that people made count; similar roles do not.';
}

function Certifications() {
  const { variables } = useChoices('certifications');
  return (
    <Insight
      name="certifications"
      title="Most valued certifications"
      description="Roles that value the certification and skills that it develops."
      kind="CERTIFICATION"
      document={CertificationReachDocument}
      variables={variables}
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
          nameHeader="Certification"
          rows={rows}
          id={({ certification }) => certification.id}
          name={({ certification }) => <ExploreLink concept={certification} />}
          series={[
            { title: 'Roles', value: ({ roles }) => roles, format: count, bar: 'filled' },
            { title: 'Skills', value: ({ skills }) => skills, format: count, bar: 'outline' },
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
      title="Data by source"
      description="Entries that a source describes and facts that it states, for all roles. The filters above do not apply."
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
          caption="Sources by the number of entries and facts"
          kind="ROLE"
          nameHeader="Source"
          rows={rows}
          id={({ source }) => source.id}
          name={({ source }) => source.name}
          series={[
            { title: 'Entries', value: ({ nodes }) => sum(nodes), format: count, bar: 'outline' },
            { title: 'Facts', value: ({ facts }) => sum(facts), format: count, bar: 'filled' },
          ]}
        />
      )}
    </Insight>
  );
}
