import { createClient as createSseClient } from 'graphql-sse';
import { print } from 'graphql';
import { apollo } from '../src/apollo';
import { Changes, type Change } from '../src/queries';
import { urql } from '../src/urql';
import { socket } from '../src/websocket';

/** Host and port of the service. */
declare const ADDRESS: string;

/** Subscribes by each client; what comes first to each is kept in the page. */
export function listen() {
  const received: Record<string, Change> = {};
  const failed: Record<string, string> = {};
  Object.assign(window, { received, failed });
  const sink = (client: string) => ({
    next: (value: { data?: unknown }) => {
      const change = (value.data as { atlasChanged: Change } | null | undefined)?.atlasChanged;
      if (change) {
        received[client] ??= change;
      } else {
        failed[client] = JSON.stringify(value);
      }
    },
    error: (error: unknown) => {
      failed[client] = String(error);
    },
    complete: () => undefined,
  });
  const query = print(Changes);
  socket.subscribe({ query }, sink('graphql-ws'));
  createSseClient({ url: `http://${ADDRESS}/graphql` }).subscribe({ query }, sink('graphql-sse'));
  urql.subscription(Changes, {}).subscribe(sink('urql').next);
  apollo.subscribe({ query: Changes }).subscribe(sink('apollo'));
}
