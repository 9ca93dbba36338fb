import { useAttributions } from '../graph-api/attributions';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

/** The attributions of the data on the screen. */
export function Footer({ embedded }: { embedded: boolean }) {
  const attributions = useAttributions();
  return (
    <footer className="footer">
      {attributions.map(({ source, text, licence, licenceUrl }) => (
        <p key={source}>
          {text} {licence && (licenceUrl ? <a href={licenceUrl}>{licence}</a> : licence)}
        </p>
      ))}
      {!embedded && (
        <p className="no-print">
          Every statement cites its sources. <Link to={pathTo.data}>Sources and licenses</Link>
        </p>
      )}
    </footer>
  );
}
