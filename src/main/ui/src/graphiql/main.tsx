import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { endpointBeside, fetcherFor } from './fetcher';
import flagship from './flagship.graphql?raw';

const fetcher = fetcherFor(endpointBeside(location.pathname));
// A query copied from the app. After the # it may have any length, since it is not sent to the server.
const query = new URLSearchParams(location.hash.slice(1)).get('query');
const page = document.getElementById('graphiql');
if (!page) throw new Error('index.html has no element for GraphiQL');

createRoot(page).render(
  <GraphiQL fetcher={fetcher} defaultQuery={flagship} {...(query && { initialQuery: query })}>
    <GraphiQL.Logo>Career Atlas</GraphiQL.Logo>
  </GraphiQL>,
);
