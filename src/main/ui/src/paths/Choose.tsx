import { capital } from '../design/format';
import type { StopFragment } from '../graph-api/generated/graphql';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { SearchBox } from '../search/SearchBox';
import { addressOf, type Choices, choicesOf, farthest, preferences } from './choices';

interface Props {
  choices: Choices;
  start: StopFragment | null | undefined;
  end: StopFragment | null | undefined;
}

/** Where from, where to, and what makes a route good; each choice is a step that Back undoes. */
export function Choose({ choices, start, end }: Props) {
  // who types fast chooses the second role before the first one is found
  const choose = (change: Partial<Choices>) =>
    navigate(addressOf({ ...choicesOf(new URLSearchParams(location.search)), ...change }));
  return (
    <div className="choose no-print">
      <div className="choose-ends">
        <SearchBox
          label="From"
          placeholder={start ? capital(start.name) : 'The role that you have'}
          onChoose={({ id }) => choose({ from: id })}
        />
        <SearchBox
          label="To"
          placeholder={end ? capital(end.name) : 'The role that you want'}
          onChoose={({ id }) => choose({ to: id })}
        />
      </div>
      <div className="choose-how">
        <div role="group" aria-label="Best by" className="choose-prefer">
          {preferences.map(({ prefer, title }) => (
            <button
              key={prefer}
              type="button"
              aria-pressed={prefer === choices.prefer}
              onClick={() => choose({ prefer })}
            >
              {title}
            </button>
          ))}
        </div>
        <label>
          At most{' '}
          <select value={choices.max} onChange={({ target }) => choose({ max: Number(target.value) })}>
            {Array.from({ length: farthest }, (_, index) => index + 1).map((max) => (
              <option key={max} value={max}>
                {max === 1 ? '1 move' : `${max} moves`}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={choices.computed}
            onChange={({ target }) => choose({ computed: target.checked })}
          />{' '}
          Computed moves too
        </label>
        {choices.from && choices.to && (
          <Link to={addressOf({ ...choices, from: choices.to, to: choices.from })}>Swap direction</Link>
        )}
      </div>
    </div>
  );
}
