import { type keepPreviousData, skipToken, useQuery as useTanStackQuery, useQueryClient } from '@tanstack/react-query';

import { useRegisterAttributions } from './attributions';
import { type Document, fetchQuery, type FieldError, NoData } from './client';

/** The state of a query. The data stays while the query runs again, even if that fails. */
export interface QueryResult<T> {
  data: T | null;
  errors: readonly FieldError[];
  /** Why the last attempt failed. If the service is down, the query retries automatically. */
  failure: string | null;
  /** Whether the first response is still pending. */
  loading: boolean;
  retry: () => void;
}

interface Options {
  /** Shows the data for the previous variables until that for the new ones is there. */
  placeholderData?: typeof keepPreviousData;
}

/** Runs a query, and again whenever its variables change. Null sends no request. */
export function useQuery<T, V>(document: Document<T, V>, variables: V | null, options: Options = {}): QueryResult<T> {
  const client = useQueryClient();
  const queryKey = [document.toString(), variables];
  const query = useTanStackQuery({
    queryKey,
    queryFn: variables === null ? skipToken : ({ signal }) => fetchQuery(document, variables, signal),
    ...options,
  });
  const { data: response, error, failureReason } = query;
  useRegisterAttributions(response?.attributions);
  return {
    data: response?.data ?? null,
    errors: response?.errors ?? (error instanceof NoData ? error.errors : []),
    failure: failureReason?.message ?? null,
    loading: variables !== null && !failureReason && (query.isPending || query.isPlaceholderData),
    // Running again joins an attempt that waits for its retry, unless that is canceled.
    retry: () => void client.cancelQueries({ queryKey, exact: true }).then(() => query.refetch()),
  };
}
