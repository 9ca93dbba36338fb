/** The query with its variables inlined, so that it runs wherever it is pasted. */
export function queryText(document: { toString(): string }, variables: object): string {
  const text = document.toString().trim();
  const header = /^(query \w+)\s*(?:\(([^)]*)\))?/.exec(text);
  if (!header) return text;
  const values = variables as Record<string, unknown>;
  const declarationsByName = Object.fromEntries(declarations(header[2] ?? '').map((each) => [each.name, each]));
  const body = text.slice(header[0].length);
  return (
    header[1] +
    body.replace(/\$(\w+)/g, (_, name: string) => {
      const { type = 'String', defaultValue = 'null' } = declarationsByName[name] ?? {};
      return values[name] === undefined ? defaultValue : literal(values[name], type);
    })
  );
}

interface Declaration {
  name: string;
  type: string;
  defaultValue?: string;
}

function declarations(text: string): Declaration[] {
  return [...text.matchAll(/\$(\w+):\s*([\w![\]]+)(?:\s*=\s*([^,$]+))?/g)].map(
    ([, name = '', type = '', defaultValue]) => ({
      name,
      type: type.replace(/[![\]]/g, ''),
      ...(defaultValue && { defaultValue: defaultValue.trim() }),
    }),
  );
}

const stringTypes = new Set(['ID', 'String', 'Date', 'DateTime']);

/** A GraphQL literal: enum values and field names have no quotes. */
function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((element) => literal(element, type)).join(', ')}]`;
  if (typeof value === 'string') return stringTypes.has(type) ? JSON.stringify(value) : value;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([field, inner]) => `${field}: ${literal(inner, 'String')}`)
      .join(', ')}}`;
  }
  return String(value);
}
