import { RolePage } from '../src/queries';
import { urql } from '../src/urql';

/** A role, and by which method the client asked for it. */
export async function role(id: string) {
  const original = window.fetch;
  const methods: (string | undefined)[] = [];
  window.fetch = (input, init) => {
    methods.push(init?.method);
    return original(input, init);
  };
  try {
    const { data, error } = await urql.query(RolePage, { id }).toPromise();
    const wrong = await urql.query(RolePage, { id: 'x'.repeat(5000) }).toPromise();
    return { name: data?.role?.name, error: error?.message, unknown: wrong.data?.role, methods };
  } finally {
    window.fetch = original;
  }
}
