import { capital } from '../design/format';
import { WhoSaysSo } from '../evidence/WhoSaysSo';
import type { Item } from './items';
import type { Role } from './role';

/** What a role says of something that it asks for, and who says so. */
export function Claim({ item, role }: { item: Item; role: Role }) {
  return (
    <section>
      <h3>For {capital(role.name)}</h3>
      {item.importance !== undefined && (
        <p>
          Importance {Math.round(item.importance)} of 100
          {item.level != null && `, level ${Math.round(item.level)} of 100`}
        </p>
      )}
      {item.remarks.length > 0 && <p>{capital([...item.remarks, ...(item.tags ?? [])].join(' · '))}</p>}
      <h3>Who says so</h3>
      <WhoSaysSo evidence={item.evidence} />
    </section>
  );
}
