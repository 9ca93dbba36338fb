import { capitalize } from '../design/format';
import { Sources } from '../evidence/Sources';
import { isStatedInWords, type Item } from './items';
import type { Role } from './role';

/** What is stated about a requirement of the role, and the sources. */
export function ItemDetails({ item, role }: { item: Item; role: Role }) {
  return (
    <section>
      <h3>For {capitalize(role.name)}</h3>
      {item.importance !== undefined && (
        <p>
          Importance {Math.round(item.importance)} out of 100
          {item.level != null && `, level ${Math.round(item.level)} out of 100`}
          {isStatedInWords([item]) && ', which stands for what the source says in words'}
        </p>
      )}
      {item.remarks.length > 0 && <p>{capitalize([...item.remarks, ...(item.tags ?? [])].join(' · '))}</p>}
      <h3>Sources of this statement</h3>
      <Sources evidence={item.evidence} />
    </section>
  );
}
