import { type RefObject, useState } from 'react';

import { download } from '../export/download';
import { edgesCsv } from './edgesCsv';
import { toPng, toSvg } from './imageExport';
import type { Picture } from './picture';

interface Props {
  title: string;
  /** The name of the files, without extension. */
  name: string;
  sheet: RefObject<HTMLDivElement | null>;
  /** The attributions of the data. */
  sources: string;
}

/** Exports the graph as an image. */
export function ExportGraph({ title, name, sheet, sources }: Props) {
  const [failure, setFailure] = useState('');
  const exportAs = async (type: 'svg' | 'png') => {
    if (!sheet.current) return;
    const svg = toSvg(sheet.current, title, sources);
    if (type === 'svg') download(`${name}.svg`, 'image/svg+xml', svg);
    else download(`${name}.png`, 'image/png', await toPng(svg));
  };
  const startExport = (type: 'svg' | 'png') => exportAs(type).catch((error: unknown) => setFailure(String(error)));
  return (
    <>
      <button type="button" className="quiet" onClick={() => void startExport('svg')}>
        Export SVG
      </button>
      <button type="button" className="quiet" onClick={() => void startExport('png')}>
        Export PNG
      </button>
      {failure && <span role="alert">{failure}</span>}
    </>
  );
}

/** Exports the table as CSV, once the sources are loaded. */
export function ExportTable({ picture }: { picture: Picture }) {
  const hasSources = picture.edges.every(({ evidence }) => evidence !== undefined);
  const save = () => download(`${picture.center.id}.csv`, 'text/csv', edgesCsv(picture));
  return (
    <button type="button" className="quiet" disabled={!hasSources} onClick={save}>
      Export CSV
    </button>
  );
}
