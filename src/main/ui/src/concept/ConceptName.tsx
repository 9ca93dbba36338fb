import { capitalize } from '../design/format';
import { type NamedConcept, skillKindLabel } from './skillKind';

/** The name of a concept and its kind of skill: O*NET lists Mathematics as a skill and as knowledge. */
export function ConceptName({ concept }: { concept: NamedConcept }) {
  const kindLabel = skillKindLabel(concept);
  return (
    <>
      {capitalize(concept.name)}
      {kindLabel && <span className="remark"> {kindLabel}</span>}
    </>
  );
}
