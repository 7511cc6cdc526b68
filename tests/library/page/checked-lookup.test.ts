import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AddressNotAllowed, checkedLookup } from '../../../src/library/page/checked-lookup.js';

/** A TCP server on loopback and how often it was connected to. */
async function listening(): Promise<{ port: number; connections: () => number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // a cast: a server that listens on TCP has no path
  return { port: (server.address() as AddressInfo).port, connections: () => connections };
}

const only = (allowed: string) => (address: string) => address === allowed;

describe('a checked lookup', () => {
  it('GIVEN a name with one allowed and one forbidden address THEN nothing is connected to', async () => {
    const { port, connections } = await listening();
    const addresses = ['127.0.0.1', '10.0.0.1'].map((address) => ({ address, family: 4 }));
    const lookup = checkedLookup(async () => addresses, only('127.0.0.1'));
    const socket = connect({ port, host: 'two.example', lookup });
    const [error] = await once(socket, 'error').catch((error: unknown) => [error]);
    expect(error).toBeInstanceOf(AddressNotAllowed);
    expect(connections()).toBe(0);
  });

  it('GIVEN a name that answers differently the second time THEN the address that was checked is connected to', async () => {
    const { port, connections } = await listening();
    const answers = ['127.0.0.1', '10.0.0.1'];
    const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }];
    const lookup = checkedLookup(resolve, only('127.0.0.1'));
    const socket = connect({ port, host: 'rebinding.example', lookup });
    await once(socket, 'connect');
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.resume();
    await once(socket, 'close');
    expect({ left: answers, connections: connections() }).toEqual({
      left: ['10.0.0.1'],
      connections: 1,
    });
  });

  it.each([
    ['no address', async () => []],
    ['what the resolver throws', () => Promise.reject(new Error('no such name'))],
  ])('GIVEN %s THEN it fails', async (_what, resolve) => {
    const error = await new Promise<unknown>((ended) => {
      checkedLookup(resolve, () => true)('a.example', {}, ended);
    });
    expect(error).toBeInstanceOf(Error);
  });
});
