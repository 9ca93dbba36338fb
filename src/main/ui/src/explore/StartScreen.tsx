import './explore.css';

import { capitalize } from '../design/format';
import { KindMark } from '../design/KindMark';
import { type Kind, kinds } from '../design/kinds';
import { Failure } from '../frame/Failure';
import { Skeleton } from '../frame/Skeleton';
import { Title } from '../frame/Title';
import { CopyQuery } from '../graph-api/CopyQuery';
import { StartDocument, type StartQuery } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchBox } from '../search/SearchBox';
import { allKinds } from './choices';

/** The start of Explore: a search, and the concepts with the most connections. */
export default function StartScreen() {
  const { data, errors, failure, loading, retry } = useQuery(StartDocument, {});
  const problem = failure ?? errors[0]?.message;
  return (
    <article className="explore">
      <Title title="Explore">Explore roles, skills, and tools</Title>
      <div className="explore-search">
        <SearchBox
          label="Choose where to start"
          placeholder="product manager, roadmapping, Jira"
          kinds={allKinds}
          onChoose={({ id }) => navigate(pathTo.explore(id))}
        />
      </div>
      {problem && <Failure message={problem} onRetry={retry} stale={!!data} />}
      {loading && <Skeleton lanes={2} />}
      {data && <p>Or start with one that has many connections.</p>}
      {data && (
        <div className="starts">
          {starts(data).map(([kind, concepts]) => (
            <section key={kind} aria-labelledby={`start-${kind}`}>
              <h2 id={`start-${kind}`}>
                <KindMark kind={kind} /> {kinds[kind].plural}
              </h2>
              <ul>
                {concepts.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={pathTo.explore(id)}>{capitalize(name)}</Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <CopyQuery document={StartDocument} variables={{}} />
    </article>
  );
}

interface Concept {
  id: string;
  name: string;
}

/** The kinds with at least one concept. */
function starts({ insights }: StartQuery): [Kind, Concept[]][] {
  const found: [Kind, Concept[]][] = [
    ['ROLE', insights.gateways.map(({ role }) => role)],
    ['SKILL', insights.skillDemand.map(({ skill }) => skill)],
    ['TOOL', insights.toolAdoption.map(({ tool }) => tool)],
    ['CERTIFICATION', insights.certificationReach.map(({ certification }) => certification)],
  ];
  return found.filter(([, concepts]) => concepts.length > 0);
}
