import { createOperationDescriptor, fetchQuery, getFragment, getRequest, getSingularSelector } from 'relay-runtime';
import { relay } from '../src/relay/environment';
import { RoleSkills, RoleSkillsQuery } from '../src/relay/RoleSkills';
import nextPage from '../src/relay/__generated__/RoleSkillsPageQuery.graphql';

type Skills = { edges: unknown[]; pageInfo: { endCursor: string } };

/** The number of skills in Relay's store after one page, and after the next, which its own query has fetched. */
export async function relayPages(id: string) {
  const operation = createOperationDescriptor(getRequest(RoleSkillsQuery), { id });
  relay.retain(operation);
  await fetchQuery(relay, RoleSkillsQuery, { id }).toPromise();
  const { role } = relay.lookup(operation.fragment).data as { role: { id: string; name: string } };
  const skills = () => {
    const selector = getSingularSelector(getFragment(RoleSkills), role);
    return (relay.lookup(selector!).data as { skills: Skills }).skills;
  };
  const first = skills();
  await fetchQuery(relay, nextPage, { id: role.id, first: 2, after: first.pageInfo.endCursor }).toPromise();
  return { name: role.name, first: first.edges.length, both: skills().edges.length };
}
