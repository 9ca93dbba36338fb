import './not-found.css';

import { Title } from '../frame/Title';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchAll } from './SearchAll';

/** Says what was not found and offers a search. */
export function NotFound({ message }: { message: string }) {
  return (
    <div className="not-found">
      <Title title="Not found">{message}</Title>
      <p>Check the address for typos. It may also belong to a catalogue that is not loaded here.</p>
      <SearchAll label="Search for a role, skill, or tool" placeholder="product manager, Python, 11-2021" />
      <p>
        <Link to={pathTo.home}>Go to the home page</Link>
      </p>
    </div>
  );
}
