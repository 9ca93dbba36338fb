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

/** The parameters of a path that matches the pattern: matchPath('/roles/:id', '/roles/founder') is {id: 'founder'}. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const expected = pattern.split('/');
  const segments = path.replace(/(.)\/$/, '$1').split('/');
  if (expected.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = decode(segments[index] ?? '');
    if (segment.startsWith(':') && value) params[segment.slice(1)] = value;
    else if (segment !== segments[index]) return null;
  }
  return params;
}

/** Decodes a segment. Malformed encoding gives an empty string. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
