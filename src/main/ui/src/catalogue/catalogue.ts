/** The code of a concept in a public classification. */
interface Code {
  scheme: string;
  code: string;
}

const names: Record<string, string> = {
  ONET_SOC: 'O*NET',
  ONET_ELEMENT: 'O*NET',
  ESCO: 'ESCO',
  ISCED_F: 'ISCED-F',
  UNSPSC: 'UNSPSC',
};

/** The public catalogues that list a concept, with its code: O*NET 15-1299.09. UUIDs are left out. */
export function catalogueCodes(codes: readonly Code[]): string[] {
  return codes.flatMap(({ scheme, code }) => {
    const name = names[scheme];
    return name ? [code.length < 36 ? `${name} ${code}` : name] : [];
  });
}

/** The public catalogue of a concept, to tell apart roles with the same name. Undefined for the atlas's own concepts. */
export function catalogueOf(codes: readonly Pick<Code, 'scheme'>[]): string | undefined {
  return codes.map(({ scheme }) => names[scheme]).find((name) => name !== undefined);
}
