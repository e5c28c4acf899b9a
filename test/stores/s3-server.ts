import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { refusalOf } from './s3-signature.ts';

/** What the tests use of the server; it brings no types. */
interface S3rver {
  new (options: object): { run(): Promise<AddressInfo>; close(): Promise<void> };
}

/** A server that speaks S3, with one bucket. */
export interface S3Server {
  /** What a program is told by its environment to reach it. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder that the objects of the bucket lie in. */
  readonly folder: string;
  /** Lets so many requests from now on be answered with 503, as a store does that has too much to do. */
  refuse(requests: number): void;
  /** Requests that came, refused ones included. */
  asked(): number;
  stop(): Promise<void>;
}

export const BUCKET = 'lake-originals';

/** The key that the server takes: it knows no other. */
const SECRET = 'S3RVER';

/** Starts a server of its own on the loopback, with its files in `folder`. */
export async function startS3(folder: string): Promise<S3Server> {
  const Server: S3rver = createRequire(import.meta.url)('s3rver');
  mkdirSync(folder, { recursive: true });
  const bucket = { name: BUCKET, configs: [] };
  const server = new Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [bucket],
  });
  const { port } = await server.run();
  const way = await openWay(port, folder);
  return {
    env: {
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: SECRET,
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_S3: way.address,
    },
    folder: join(folder, BUCKET),
    refuse: way.refuse,
    asked: way.asked,
    async stop() {
      way.close();
      await server.close();
    },
  };
}

/** The way to the server: it passes on as it is what is signed rightly, and now and then nothing. */
async function openWay(port: number, folder: string) {
  let [refused, count] = [0, 0];
  const way = createServer(async (incoming, outgoing) => {
    count += 1;
    const body = Buffer.concat(await incoming.toArray());
    const { method = 'GET', url = '/', headers } = incoming;
    if (refused > 0) {
      refused -= 1;
      outgoing.writeHead(503).end();
      return;
    }
    const refusal = refusalOf({ method, url, headers, body }, SECRET);
    if (refusal) {
      outgoing.writeHead(403).end(`<Error><Code>${refusal}</Code></Error>`);
      return;
    }
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, async (answer) => {
      if (method === 'PUT' && answer.statusCode === 200) await isWritten(join(folder, `${url}._S3rver_object`), body);
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  });
  await new Promise<void>((ready) => way.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(way.address() as AddressInfo).port}`,
    refuse: (requests: number) => {
      refused = requests;
    },
    asked: () => count,
    close: () => {
      way.closeAllConnections();
      way.close();
    },
  };
}

/** A store gives out what it has taken; the server of the tests answers before its file is written, and gives out the file as it was. */
async function isWritten(path: string, body: Buffer): Promise<void> {
  for (;;) {
    const written = await readFile(path).catch(() => null);
    if (written?.equals(body)) return;
    await new Promise((wake) => setTimeout(wake, 5));
  }
}
