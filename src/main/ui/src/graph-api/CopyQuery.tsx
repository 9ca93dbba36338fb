import { useState } from 'react';

import { baseUrl } from './client';
import { queryText } from './queryText';

interface Props {
  document: { toString(): string };
  variables: object;
}

/** Copies the query of a screen or opens it in GraphiQL. */
export function CopyQuery({ document, variables }: Props) {
  const [status, setStatus] = useState('');
  const text = queryText(document, variables);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setStatus('Copied'),
      () => setStatus('Copying was blocked. Open the query in GraphiQL instead.'),
    );
  return (
    <span className="copy-query no-print">
      <button type="button" className="quiet" onClick={() => void copy()}>
        Copy query
      </button>
      <a href={new URL(`graphiql/#query=${encodeURIComponent(text)}`, baseUrl).href}>Open in GraphiQL</a>
      <span role="status" className="muted">
        {status}
      </span>
    </span>
  );
}
