import { count } from '../design/format';
import { KindMark } from '../design/KindMark';
import { kinds } from '../design/kinds';
import { navigate, useAddress, withChoices } from '../routing/address';
import { all, choicesOf, depths, withKind } from './choices';

interface Props {
  /** How many neighbours of each kind the centre has. */
  counts: Map<string, number>;
}

/** What the marks mean, how many there are, and which of them are shown. */
export function Legend({ counts }: Props) {
  const address = useAddress();
  const { kinds: shown } = choicesOf(address.chosen);
  return (
    <div className="legend" role="group" aria-label="Kinds to show">
      {all.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`legend-kind ${kinds[kind].token}`}
          aria-pressed={shown === null || shown.includes(kind)}
          onClick={() => navigate(withChoices(address, { kinds: withKind(shown, kind), show: null }))}
        >
          <KindMark kind={kind} /> {kinds[kind].several} <span className="muted">{count(counts.get(kind) ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}

/** How many steps away from the centre the picture goes. */
export function Depth() {
  const address = useAddress();
  const { depth } = choicesOf(address.chosen);
  return (
    <label className="choice">
      <span>Steps away</span>
      <select
        value={depth}
        onChange={({ target }) =>
          navigate(withChoices(address, { depth: target.value === '1' ? null : target.value, show: null }))
        }
      >
        {depths.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
