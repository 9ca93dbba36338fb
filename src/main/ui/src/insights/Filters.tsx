import { count } from '../design/format';
import { InsightChoicesDocument } from '../graph-api/generated/graphql';
import { useQuery } from '../graph-api/useQuery';
import { navigate, useAddress, withSearchParams } from '../routing/address';
import { LinkButton } from '../routing/LinkButton';
import { toggle } from './choices';

/** Filters the roles for all plots. A filter with fewer than two options is hidden. */
export function Filters() {
  const { data } = useQuery(InsightChoicesDocument, {});
  const { searchParams } = useAddress();
  const families = data?.families.map(({ family, roles }): Option => [family, `${family} (${count(roles)})`]) ?? [];
  const zones = data?.jobZones.map(({ zone, name }): Option => [String(zone), name]) ?? [];
  const sources = data?.sources.map(({ id, name }): Option => [id, name]) ?? [];
  const isFiltered = ['family', 'zone', 'source'].some((name) => searchParams.has(name));
  return (
    <div className="insight-filters no-print" role="group" aria-label="Filter roles">
      <Select label="Job family" name="family" options={[anyOption, ...families]} />
      <Select label="Job zone" name="zone" options={[anyOption, ...zones]} />
      <Select label="Source" name="source" options={[anyOption, ...sources]} />
      {isFiltered && <ClearFilters />}
    </div>
  );
}

function ClearFilters() {
  const address = useAddress();
  return (
    <LinkButton to={withSearchParams(address, { family: null, zone: null, source: null })}>Clear filters</LinkButton>
  );
}

type Option = readonly [value: string, text: string];

const anyOption: Option = ['', 'All'];

interface SelectProps {
  label: string;
  name: string;
  options: readonly Option[];
}

/** A select whose value is in the address. The empty value removes the parameter. */
export function Select({ label, name, options }: SelectProps) {
  const address = useAddress();
  const chosen = address.searchParams.get(name) ?? '';
  const known = options.some(([value]) => value === chosen);
  if (options.length < 2 && known) return null;
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={chosen} onChange={({ target }) => navigate(withSearchParams(address, { [name]: target.value }))}>
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

/** Toggle buttons for a few options. With none pressed, all of them count. */
export function Toggles<K extends string>({ label, name, options, chosen }: TogglesProps<K>) {
  const address = useAddress();
  return (
    <div className="toggles" role="group" aria-label={label}>
      {(Object.keys(options) as K[]).map((key) => (
        <button
          key={key}
          type="button"
          aria-pressed={chosen?.includes(key) === true}
          onClick={() => navigate(withSearchParams(address, { [name]: toggle(chosen, key) }))}
        >
          {options[key]}
        </button>
      ))}
    </div>
  );
}
