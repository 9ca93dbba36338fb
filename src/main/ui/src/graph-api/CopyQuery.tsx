import { useState } from 'react';

import { base } from './client';
import { queryText } from './queryText';

interface Props {
  document: { toString(): string };
  variables: object;
}

/** The question behind a screen: to copy, or to open in GraphiQL. */
export function CopyQuery({ document, variables }: Props) {
  const [said, setSaid] = useState('');
  const text = queryText(document, variables);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('The browser did not allow it; open it in GraphiQL instead'),
    );
  return (
    <span className="copy-query no-print">
      <button type="button" className="quiet" onClick={() => void copy()}>
        Copy this query
      </button>
      <a href={new URL(`graphiql/#query=${encodeURIComponent(text)}`, base).href}>Open in GraphiQL</a>
      <span role="status" className="muted">
        {said}
      </span>
    </span>
  );
}
