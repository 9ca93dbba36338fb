/** A code of a concept in a public classification. */
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

/** Public catalogues that know a concept, with its code there: O*NET 15-1299.09. A UUID tells readers nothing. */
export function catalogueCodes(codes: readonly Code[]): string[] {
  return codes.flatMap(({ scheme, code }) => {
    const name = names[scheme];
    return name ? [code.length < 36 ? `${name} ${code}` : name] : [];
  });
}

/** The public catalogue that a concept is of, to tell roles of the same name apart; the atlas's own have none. */
export function catalogueOf(codes: readonly Pick<Code, 'scheme'>[]): string | undefined {
  return codes.map(({ scheme }) => names[scheme]).find((name) => name !== undefined);
}
