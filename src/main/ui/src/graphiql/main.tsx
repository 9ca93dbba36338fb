import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { endpointBeside, fetcherFor } from './fetcher';
import flagship from './flagship.graphql?raw';

const fetcher = fetcherFor(endpointBeside(location.pathname));
// a query of one of the app's screens; behind # it stays in the browser, however long it is
const given = new URLSearchParams(location.hash.slice(1)).get('query');
const page = document.getElementById('graphiql');
if (!page) throw new Error('index.html has no place for GraphiQL');

createRoot(page).render(
  <GraphiQL fetcher={fetcher} defaultQuery={flagship} {...(given && { initialQuery: given })}>
    <GraphiQL.Logo>Career Atlas</GraphiQL.Logo>
  </GraphiQL>,
);
