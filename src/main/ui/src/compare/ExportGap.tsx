import { useState } from 'react';

import { download } from '../export/download';
import { ask, ServiceDown } from '../graph-api/client';
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

/** A comparison to take along, for spreadsheets. Who says so is asked for now: few readers take it along. */
export function ExportGap({ from, to, rows, holdings }: Props) {
  const [failure, setFailure] = useState('');
  const save = async () => {
    const { data, errors } = await ask(CompareSourcesDocument, { from, to });
    setFailure(data ? '' : (errors[0]?.message ?? 'No source was found.'));
    if (data) download(`${from}-to-${to}.csv`, 'text/csv', gapCsv(rows, holdings, sourcesOf(data)));
  };
  const start = () =>
    save().catch((error: unknown) => {
      if (!(error instanceof ServiceDown)) throw error;
      setFailure(error.message);
    });
  return (
    <>
      <button type="button" className="quiet" onClick={() => void start()}>
        Export CSV
      </button>
      {failure && <span role="alert">Not exported: {failure}</span>}
    </>
  );
}
