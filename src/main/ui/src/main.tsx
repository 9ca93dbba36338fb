import './design/tokens.css';
import './design/base.css';
import './design/print.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

import { App } from './app/App';
import { createQueryClient } from './graph-api/queryClient';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element for the app');
createRoot(root).render(
  <QueryClientProvider client={createQueryClient()}>
    <App />
  </QueryClientProvider>,
);
