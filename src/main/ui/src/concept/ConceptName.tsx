import { capital } from '../design/format';
import { type Called, remarkOf } from './skillKind';

/** A name and, for what is not a skill proper, its kind: O*NET knows Mathematics as a skill and as a knowledge. */
export function ConceptName({ of }: { of: Called }) {
  const remark = remarkOf(of);
  return (
    <>
      {capital(of.name)}
      {remark && <span className="remark"> {remark}</span>}
    </>
  );
}
