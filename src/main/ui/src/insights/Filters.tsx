import { count } from '../design/format';
import { InsightChoicesDocument } from '../graph-api/generated/graphql';
import { useAnswer } from '../graph-api/useAnswer';
import { navigate, useAddress, withChoices } from '../routing/address';
import { ButtonTo } from '../routing/ButtonTo';
import { toggled } from './choices';

/** Which roles all plots look at. What cannot be chosen from, as there is one or none, is not offered. */
export function Filters() {
  const { data } = useAnswer(InsightChoicesDocument, {});
  const { chosen } = useAddress();
  const families = data?.families.map(({ family, roles }): Option => [family, `${family} (${count(roles)})`]) ?? [];
  const zones = data?.jobZones.map(({ zone, name }): Option => [String(zone), name]) ?? [];
  const sources = data?.sources.map(({ id, name }): Option => [id, name]) ?? [];
  const isFiltered = ['family', 'zone', 'source'].some((name) => chosen.has(name));
  return (
    <div className="insight-filters no-print" role="group" aria-label="Roles to look at">
      <Select label="Family" name="family" options={[all, ...families]} />
      <Select label="Job zone" name="zone" options={[all, ...zones]} />
      <Select label="Source" name="source" options={[all, ...sources]} />
      {isFiltered && <ShowAll />}
    </div>
  );
}

function ShowAll() {
  const address = useAddress();
  return <ButtonTo to={withChoices(address, { family: null, zone: null, source: null })}>All roles</ButtonTo>;
}

type Option = readonly [value: string, text: string];

const all: Option = ['', 'all'];

interface SelectProps {
  label: string;
  name: string;
  options: readonly Option[];
}

/** A choice that the address keeps; the empty value leaves it out. */
export function Select({ label, name, options }: SelectProps) {
  const address = useAddress();
  const chosen = address.chosen.get(name) ?? '';
  const known = options.some(([value]) => value === chosen);
  if (options.length < 2 && known) return null;
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={chosen} onChange={({ target }) => navigate(withChoices(address, { [name]: target.value }))}>
        {!known && <option value={chosen}>{chosen}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TogglesProps<K extends string> {
  label: string;
  name: string;
  options: Record<K, string>;
  chosen: readonly K[] | null;
}

/** Some of a few kinds; with none pressed all of them count. */
export function Toggles<K extends string>({ label, name, options, chosen }: TogglesProps<K>) {
  const address = useAddress();
  return (
    <div className="toggles" role="group" aria-label={label}>
      {(Object.keys(options) as K[]).map((key) => (
        <button
          key={key}
          type="button"
          aria-pressed={chosen?.includes(key) === true}
          onClick={() => navigate(withChoices(address, { [name]: toggled(chosen, key) }))}
        >
          {options[key]}
        </button>
      ))}
    </div>
  );
}
