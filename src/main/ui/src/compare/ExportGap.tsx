import { useState } from 'react';

import { download } from '../export/download';
import { fetchQuery } from '../graph-api/client';
import { CompareSourcesDocument } from '../graph-api/generated/graphql';
import type { Holdings } from '../holdings/holdings';
import { gapCsv, sourcesOf } from './gapCsv';
import type { Row } from './rows';

interface Props {
  from: string;
  to: string;
  rows: Row[];
  holdings: Holdings;
}

/** Exports the comparison as CSV. Its sources are loaded only now, since few readers export it. */
export function ExportGap({ from, to, rows, holdings }: Props) {
  const [failure, setFailure] = useState('');
  const save = async () => {
    const { data } = await fetchQuery(CompareSourcesDocument, { from, to });
    setFailure('');
    download(`${from}-to-${to}.csv`, 'text/csv', gapCsv(rows, holdings, sourcesOf(data)));
  };
  const exportCsv = () => save().catch((error: Error) => setFailure(error.message));
  return (
    <>
      <button type="button" className="quiet" onClick={() => void exportCsv()}>
        Export CSV
      </button>
      {failure && <span role="alert">Export failed: {failure}</span>}
    </>
  );
}
