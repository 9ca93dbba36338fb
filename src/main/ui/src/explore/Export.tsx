import { type RefObject, useState } from 'react';

import { download } from '../export/download';
import { drawing, pixels } from './drawing';
import { edgesCsv } from './edgesCsv';
import type { Picture } from './picture';

interface Props {
  title: string;
  /** What the files are called. */
  name: string;
  sheet: RefObject<HTMLDivElement | null>;
  /** What the publishers of what is shown ask for. */
  sources: string;
}

/** The picture to take along, for print and for slides. */
export function ExportGraph({ title, name, sheet, sources }: Props) {
  const [failure, setFailure] = useState('');
  const exportAs = async (type: 'svg' | 'png') => {
    if (!sheet.current) return;
    const svg = drawing(sheet.current, title, sources);
    if (type === 'svg') download(`${name}.svg`, 'image/svg+xml', svg);
    else download(`${name}.png`, 'image/png', await pixels(svg));
  };
  const start = (type: 'svg' | 'png') => exportAs(type).catch((error: unknown) => setFailure(String(error)));
  return (
    <>
      <button type="button" className="quiet" onClick={() => void start('svg')}>
        Export SVG
      </button>
      <button type="button" className="quiet" onClick={() => void start('png')}>
        Export PNG
      </button>
      {failure && <span role="alert">{failure}</span>}
    </>
  );
}

/** The table to take along, for spreadsheets; not before it is known who claims what. */
export function ExportTable({ picture }: { picture: Picture }) {
  const isWhole = picture.edges.every(({ evidence }) => evidence !== undefined);
  const save = () => download(`${picture.centre.id}.csv`, 'text/csv', edgesCsv(picture));
  return (
    <button type="button" className="quiet" disabled={!isWhole} onClick={save}>
      Export CSV
    </button>
  );
}
