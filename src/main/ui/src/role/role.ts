import type { RoleQuery } from '../graph-api/generated/graphql';

/** A role as its screen shows it. */
export type Role = NonNullable<RoleQuery['role']>;
