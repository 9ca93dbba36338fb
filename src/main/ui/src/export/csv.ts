type Value = string | number | boolean | null | undefined;

/** A table in CSV, as in RFC 4180. Text that a spreadsheet would read as a formula gets an apostrophe in front. */
export function csv(header: string[], lines: Value[][]): string {
  return [header, ...lines].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: Value): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
