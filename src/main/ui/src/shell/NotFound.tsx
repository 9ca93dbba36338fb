import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchAll } from '../search/SearchAll';
import { Title } from './Title';

/** Says what is not there, and helps to find what was meant. */
export function NotFound({ what }: { what: string }) {
  return (
    <div className="not-found">
      <Title title="Not found">{what}</Title>
      <p>The address may be mistyped, or it names something of a catalogue that is not loaded here.</p>
      <SearchAll label="Look for a role, a skill or a tool" placeholder="product manager, Python, 11-2021" />
      <p>
        <Link to={pathTo.home}>Start from the beginning</Link>
      </p>
    </div>
  );
}
