import { expect, test } from 'vitest';

import { createQueryClient } from './queryClient';

test('keeps the newest responses that nothing shows', async () => {
  const client = createQueryClient();
  for (let number = 1; number <= 70; number++) {
    await client.fetchQuery({ queryKey: [number], queryFn: () => ({ errors: [] }) });
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(client.getQueryCache().getAll()).toHaveLength(60);
  expect(client.getQueryData([70])).toBeDefined();
  expect(client.getQueryData([1])).toBeUndefined();
});
