import { count } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { navigate, useAddress, withSearchParams } from '../routing/address';
import { allKinds, depths, parseChoices, withKind } from './choices';

interface Props {
  /** The number of neighbors of the center by kind. */
  counts: Map<string, number>;
}

/** The kinds with their marks and counts. Clicking one hides or shows it. */
export function Legend({ counts }: Props) {
  const address = useAddress();
  const { kinds: shown } = parseChoices(address.searchParams);
  return (
    <div className="legend" role="group" aria-label="Kinds to show">
      {allKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`legend-kind ${kinds[kind].token}`}
          aria-pressed={shown === null || shown.includes(kind)}
          onClick={() => navigate(withSearchParams(address, { kinds: withKind(shown, kind), show: null }))}
        >
          <KindMark kind={kind} /> {kinds[kind].plural} <span className="muted">{count(counts.get(kind) ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}

/** How many steps from the center the picture reaches. */
export function Depth() {
  const address = useAddress();
  const { depth } = parseChoices(address.searchParams);
  return (
    <label className="choice">
      <span>Steps away</span>
      <select
        value={depth}
        onChange={({ target }) =>
          navigate(withSearchParams(address, { depth: target.value === '1' ? null : target.value, show: null }))
        }
      >
        {depths.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
