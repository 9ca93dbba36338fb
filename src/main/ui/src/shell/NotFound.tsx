import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchBox } from '../search/SearchBox';
import { Title } from './Title';

/** Says what is not there, and helps to find what was meant. */
export function NotFound({ what }: { what: string }) {
  return (
    <div className="not-found">
      <Title title="Not found">{what}</Title>
      <p>The address may be mistyped, or it names something of a catalogue that is not loaded here.</p>
      <SearchBox
        label="Look for a role"
        placeholder="product manager, data, 11-2021"
        onChoose={({ id }) => navigate(pathTo.role(id))}
      />
      <p>
        <Link to={pathTo.home}>Start from the beginning</Link>
      </p>
    </div>
  );
}
