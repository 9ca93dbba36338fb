/** How another role relates to a role. */
export const mappingLabels = { EXACT: 'exact match', CLOSE: 'close match', BROAD: 'broader', NARROW: 'narrower' };
