import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A newspaper's server on loopback that ends with the running test; returns its address, without a slash at the end. */
export async function newsServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // a cast: a server that listens on TCP has no path
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
