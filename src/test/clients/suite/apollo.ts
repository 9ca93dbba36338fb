import { gql } from '@apollo/client';
import { apollo } from '../src/apollo';
import { RolePage } from '../src/queries';

/** Two pages of skills, as the cache has put them together, and a name as the cache knows it. */
export async function pagesOfSkills(id: string) {
  const first = (await apollo.query({ query: RolePage, variables: { id } })).data?.role?.skills;
  const query = apollo.watchQuery({ query: RolePage, variables: { id } });
  const subscription = query.subscribe(() => undefined);
  await query.fetchMore({ variables: { after: first?.pageInfo.endCursor } });
  subscription.unsubscribe();
  const cached = (await apollo.query({ query: RolePage, variables: { id }, fetchPolicy: 'cache-only' })).data?.role;
  return { first: first?.edges.length, both: cached?.skills.edges.length, cached: cached?.name };
}

/** Which requests say the document of a query that is new to the service and asked twice. */
export async function documentSentOnce(id: string) {
  const original = window.fetch;
  const documents: boolean[] = [];
  window.fetch = (input, init) => {
    documents.push(String(init?.body).includes('query Once'));
    return original(input, init);
  };
  try {
    const query = gql(`query Once${Date.now()}($id: ID!) { role(id: $id) { id name } }`);
    for (let i = 0; i < 2; i++) {
      await apollo.query({ query, variables: { id }, fetchPolicy: 'network-only' });
    }
  } finally {
    window.fetch = original;
  }
  return documents;
}
