import { kinds } from '../design/kinds';
import type { ConceptKind } from '../graph-api/generated/graphql';
import { navigate } from '../routing/address';
import { pathToHit } from './hit';
import { SearchBox } from './SearchBox';

const anything = Object.keys(kinds) as ConceptKind[];

interface Props {
  label: string;
  placeholder: string;
  main?: boolean;
  hiddenLabel?: boolean;
}

/** Finds whatever has a name, and leads to its screen. */
export function SearchAll(props: Props) {
  return <SearchBox {...props} among={anything} onChoose={(hit) => navigate(pathToHit(hit))} />;
}
