/** The paths of the app's screens. */
export const pathTo = {
  home: '/',
  role: (id: string) => `/roles/${encodeURIComponent(id)}`,
  compare: (from: string, to: string) => `/compare/${encodeURIComponent(from)}/${encodeURIComponent(to)}`,
  plan: (from: string, to: string) => `/plan/${encodeURIComponent(from)}/${encodeURIComponent(to)}`,
  paths: '/paths',
  start: '/explore',
  explore: (id: string) => `/explore/${encodeURIComponent(id)}`,
  insights: '/insights',
  data: '/data',
};

/** What stands in a path in the place of a pattern's names: matched('/roles/:id', '/roles/founder') is {id: 'founder'}. */
export function matched(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (part.startsWith(':') && value) found[part.slice(1)] = value;
    else if (part !== given[index]) return null;
  }
  return found;
}

/** What is not encoded well names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
