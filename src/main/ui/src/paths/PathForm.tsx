import { capitalize, pluralize } from '../design/format';
import type { StopFragment } from '../graph-api/generated/graphql';
import { navigate } from '../routing/address';
import { Link } from '../routing/Link';
import { SearchBox } from '../search/SearchBox';
import { addressOf, type Choices, MAX_MOVES, MAX_ZONES, parseChoices, preferences } from './choices';

interface Props {
  choices: Choices;
  start: StopFragment | null | undefined;
  end: StopFragment | null | undefined;
}

/** The two roles and the options of the search. Back undoes each choice. */
export function PathForm({ choices, start, end }: Props) {
  // A fast typist may choose the second role before the first one is loaded.
  const choose = (change: Partial<Choices>) =>
    navigate(addressOf({ ...parseChoices(new URLSearchParams(location.search)), ...change }));
  return (
    <div className="choose no-print">
      <div className="choose-ends">
        <SearchBox
          label="From"
          placeholder={start ? capitalize(start.name) : 'Your current role'}
          onChoose={({ id }) => choose({ from: id })}
        />
        <SearchBox
          label="To"
          placeholder={end ? capitalize(end.name) : 'Your target role'}
          onChoose={({ id }) => choose({ to: id })}
        />
      </div>
      <div className="choose-how">
        <div role="group" aria-label="Rank by" className="choose-prefer">
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
          Up to{' '}
          <select value={choices.max} onChange={({ target }) => choose({ max: Number(target.value) })}>
            {Array.from({ length: MAX_MOVES }, (_, index) => index + 1).map((max) => (
              <option key={max} value={max}>
                {max === 1 ? '1 move' : `${max} moves`}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={choices.computed === true}
            onChange={({ target }) => choose({ computed: target.checked || null })}
          />{' '}
          Include computed moves
        </label>
        <label>
          Each crosses at most{' '}
          <select value={choices.zones} onChange={({ target }) => choose({ zones: Number(target.value) })}>
            {Array.from({ length: MAX_ZONES }, (_, index) => index + 1).map((zones) => (
              <option key={zones} value={zones}>
                {pluralize(zones, 'job zone', 'job zones')}
              </option>
            ))}
          </select>
        </label>
        {choices.from && choices.to && (
          <Link to={addressOf({ ...choices, from: choices.to, to: choices.from })}>Swap roles</Link>
        )}
      </div>
    </div>
  );
}
