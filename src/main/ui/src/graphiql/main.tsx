import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { endpointBeside, fetcherFor } from './fetcher';
import flagship from './flagship.graphql?raw';

const fetcher = fetcherFor(endpointBeside(location.pathname));

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={fetcher} defaultQuery={flagship}>
    <GraphiQL.Logo>Career Atlas</GraphiQL.Logo>
  </GraphiQL>,
);
