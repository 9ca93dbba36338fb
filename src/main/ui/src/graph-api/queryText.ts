/** The document with its variables written into it, so that it runs wherever it is pasted. */
export function queryText(document: { toString(): string }, variables: object): string {
  const text = document.toString().trim();
  const header = /^(query \w+)\s*(?:\(([^)]*)\))?/.exec(text);
  if (!header) return text;
  const values = variables as Record<string, unknown>;
  const declared = Object.fromEntries(declarations(header[2] ?? '').map((each) => [each.name, each]));
  const body = text.slice(header[0].length);
  return (
    header[1] +
    body.replace(/\$(\w+)/g, (_, name: string) => {
      const { type = 'String', fallback = 'null' } = declared[name] ?? {};
      return values[name] === undefined ? fallback : literal(values[name], type);
    })
  );
}

interface Declaration {
  name: string;
  type: string;
  fallback?: string;
}

function declarations(text: string): Declaration[] {
  return [...text.matchAll(/\$(\w+):\s*([\w![\]]+)(?:\s*=\s*([^,$]+))?/g)].map(
    ([, name = '', type = '', fallback]) => ({
      name,
      type: type.replace(/[![\]]/g, ''),
      ...(fallback && { fallback: fallback.trim() }),
    }),
  );
}

const texts = new Set(['ID', 'String', 'Date', 'DateTime']);

/** A value as GraphQL writes it: without quotes around enum values and the names of fields. */
function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((element) => literal(element, type)).join(', ')}]`;
  if (typeof value === 'string') return texts.has(type) ? JSON.stringify(value) : value;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([field, inner]) => `${field}: ${literal(inner, 'String')}`)
      .join(', ')}}`;
  }
  return String(value);
}
