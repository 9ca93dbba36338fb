import type { RoleQuery } from '../graph-api/generated/graphql';

/** A role with everything its screen shows. */
export type Role = NonNullable<RoleQuery['role']>;
