import { useAttributions } from '../graph-api/attributions';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';

/** What the publishers of the data on the screen ask to be shown beside it. */
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
          Every statement names its source. <Link to={pathTo.data}>Sources and licences</Link>
        </p>
      )}
    </footer>
  );
}
