import { expect, test } from 'vitest';

import { catalogueCodes } from './catalogue';

test('lists catalogues with their codes, except for UUIDs', () => {
  const codes = [
    { scheme: 'ONET_SOC', code: '15-1252.00' },
    { scheme: 'ESCO', code: 'ccd0a1d9-afda-43d9-b901-96344886e14d' },
    { scheme: 'SOC_2018', code: '15-1252' },
  ];
  expect(catalogueCodes(codes)).toEqual(['O*NET 15-1252.00', 'ESCO']);
});
