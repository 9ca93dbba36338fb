const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinalSuffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

/** 12,345 */
export function count(value: number): string {
  return number.format(value);
}

/** 1 skill, 12 skills */
export function pluralize(value: number, singular: string, plural: string): string {
  return `${count(value)} ${value === 1 ? singular : plural}`;
}

/** A share from 0 to 1 as a whole percentage. Only exactly 0 gives 0% and only exactly 1 gives 100%. */
export function percent(share: number): string {
  const exact = Number(share.toFixed(9)); // sums of fractions may end up at 0.9999999999999999
  const rounded = Math.round(exact * 100);
  const clamped = exact > 0 && rounded === 0 ? 1 : exact < 1 && rounded === 100 ? 99 : rounded;
  return `${clamped}%`;
}

/** $12,345 */
export function money(value: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 }).format(value);
}

/** $23.33, or $23 if there are no cents. */
export function exactMoney(value: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(
    value,
  );
}

/** 10th, 21st */
export function ordinal(value: number): string {
  return `${value}${ordinalSuffixes[ordinals.select(value)] ?? 'th'}`;
}

/** $12K, for an axis. */
export function shortMoney(value: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency, notation: 'compact' }).format(value);
}

/** February 1, 2025 */
export function date(value: string): string {
  return day.format(new Date(value.length === 10 ? `${value}T12:00:00` : value));
}

export function dateTime(value: string | number): string {
  return moment.format(new Date(value));
}

/** Capitalizes the first letter: some catalogues capitalize names and some do not. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
