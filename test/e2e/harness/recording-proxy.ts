import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy between a browser and the sites that notes where every connection was to go. */
export interface RecordingProxy {
  port: number;
  /** 'x.com:443' for a tunnel, 'http://x.com/path' for a request in the clear; oldest first. */
  asked(): readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the proxy on a free loopback port. Tunnels to any host lead to the site server; requests in the clear,
 * which no replica has, are noted and answered with 404.
 */
export async function startRecordingProxy(sites: number): Promise<RecordingProxy> {
  const asked: string[] = [];
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  server.on('connect', (request, client: Duplex) => {
    asked.push(request.url ?? '');
    const site = connect(sites, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.pipe(client).pipe(site);
    });
    for (const [end, other] of [
      [client, site],
      [site, client],
    ] as const) {
      open.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => open.delete(end));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => asked,
    async close() {
      for (const end of open) end.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
