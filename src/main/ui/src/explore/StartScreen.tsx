import './explore.css';

import { capital } from '../design/format';
import { KindMark } from '../design/KindMark';
import { type Kind, kinds } from '../design/kinds';
import { CopyQuery } from '../graph-api/CopyQuery';
import { StartDocument, type StartQuery } from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { pathTo } from '../routing/paths';
import { SearchBox } from '../search/SearchBox';
import { Failure } from '../shell/Failure';
import { Skeleton } from '../shell/Skeleton';
import { Title } from '../shell/Title';
import { all } from './choices';

/** Where exploring begins: with anything that has a name, or with what most is connected with. */
export default function StartScreen() {
  const { data, errors, failure, waiting, retry } = useAnswer(StartDocument, {});
  const problem = failure ?? errors[0]?.message;
  return (
    <article className="explore">
      <Title title="Explore">What surrounds a role, a skill or a tool</Title>
      <div className="explore-search">
        <SearchBox
          label="Put anything into the centre"
          placeholder="product manager, roadmapping, Jira"
          among={all}
          onChoose={({ id }) => navigate(pathTo.explore(id))}
        />
      </div>
      {problem && <Failure message={problem} onRetry={retry} older={!!data} />}
      {waiting && <Skeleton lanes={2} />}
      {data && <p>Or begin with what has the most connections.</p>}
      {data && (
        <div className="starts">
          {starts(data).map(([kind, concepts]) => (
            <section key={kind} aria-labelledby={`start-${kind}`}>
              <h2 id={`start-${kind}`}>
                <KindMark kind={kind} /> {kinds[kind].several}
              </h2>
              <ul>
                {concepts.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={pathTo.explore(id)}>{capital(name)}</Link>
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

/** Kinds of which there are any. */
function starts({ insights }: StartQuery): [Kind, Concept[]][] {
  const found: [Kind, Concept[]][] = [
    ['ROLE', insights.gateways.map(({ role }) => role)],
    ['SKILL', insights.skillDemand.map(({ skill }) => skill)],
    ['TOOL', insights.toolAdoption.map(({ tool }) => tool)],
    ['CERTIFICATION', insights.certificationReach.map(({ certification }) => certification)],
  ];
  return found.filter(([, concepts]) => concepts.length > 0);
}
