/** A code of a concept in a public classification. */
interface Code {
  scheme: string;
  code: string;
}

const names: Record<string, string> = { ONET_SOC: 'O*NET', ESCO: 'ESCO' };

/** Public catalogues that know a concept, with its code there: O*NET 15-1299.09. */
export function catalogueCodes(codes: readonly Code[]): string[] {
  return codes.flatMap(({ scheme, code }) => (names[scheme] ? [`${names[scheme]} ${code}`] : []));
}

/** The public catalogue that a concept is of, to tell roles of the same name apart; the atlas's own have none. */
export function catalogueOf(codes: readonly Pick<Code, 'scheme'>[]): string | undefined {
  return codes.map(({ scheme }) => names[scheme]).find((name) => name !== undefined);
}
