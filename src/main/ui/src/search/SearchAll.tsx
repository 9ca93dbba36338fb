import { kinds } from '../design/kinds';
import type { ConceptKind } from '../graph-api/generated/graphql';
import { navigate } from '../routing/address';
import { pathToHit } from './hit';
import { SearchBox } from './SearchBox';

const allKinds = Object.keys(kinds) as ConceptKind[];

interface Props {
  label: string;
  placeholder: string;
  main?: boolean;
  hiddenLabel?: boolean;
}

/** Searches all kinds of concepts and opens the one that the reader chooses. */
export function SearchAll(props: Props) {
  return <SearchBox {...props} kinds={allKinds} onChoose={(hit) => navigate(pathToHit(hit))} />;
}
