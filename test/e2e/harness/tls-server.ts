import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCertificate } from './certificate.ts';
import { ORDINARY, type Replica, type Reply, type Scenario, type SeenRequest } from './replica.ts';

/** Every replica behind one loopback address; the browsers are told that each host name lives there. */
export interface SiteServer {
  port: number;
  /** Serves these replicas instead of the ones before, in the ordinary scenario, and forgets what was seen. */
  serve(replicas: readonly Replica[]): void;
  /** Changes parts of the scenario. */
  scenario(change: Partial<Scenario>): void;
  /** Every request since the last `serve`, oldest first. */
  seen(): readonly SeenRequest[];
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const body = await readBody(request);
  return {
    method: request.method ?? 'GET',
    host,
    path: url.pathname,
    query: url.searchParams,
    headers,
    body,
  };
}

function answersFor(replica: Replica, host: string): boolean {
  return replica.hosts.some((name) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name));
}

/** Sites that call their own other hosts allow it; a replica need not say so each time. */
function crossOriginHeaders(request: SeenRequest): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined) return {};
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
}

function preflight(request: SeenRequest): Reply {
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    },
  };
}

async function send(response: ServerResponse, request: SeenRequest, reply: Reply): Promise<void> {
  if (reply.delay) await wait(reply.delay);
  if (reply.drop) {
    response.destroy();
    return;
  }
  const headers = { 'cache-control': 'no-store', ...crossOriginHeaders(request), ...reply.headers };
  response.writeHead(reply.status ?? 200, headers).end(reply.body ?? '');
}

/** Starts the server on a free loopback port. */
export async function startSiteServer(): Promise<SiteServer> {
  let replicas: readonly Replica[] = [];
  let scenario: Scenario = { ...ORDINARY };
  let seen: SeenRequest[] = [];

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    seen.push(request);
    const replica = replicas.find((candidate) => answersFor(candidate, request.host));
    const reply = await replica?.handle(request, scenario);
    await send(
      response,
      request,
      reply ?? (request.method === 'OPTIONS' ? preflight(request) : { status: 404 }),
    );
  };

  const server = createServer(makeCertificate(), (incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    serve(next) {
      replicas = next;
      scenario = { ...ORDINARY };
      seen = [];
    },
    scenario(change) {
      scenario = { ...scenario, ...change };
    },
    seen: () => seen,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
