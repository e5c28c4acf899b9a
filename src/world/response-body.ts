import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { WorldFailed } from '../model/index.ts';
import { plainBytes } from './files.ts';

/**
 * Text seldom packs better than 1 : 20, and markup in long tables up to 1 : 100; a body made to fill the memory unpacks to a
 * thousand times its size. Only counted once `RATIO_FROM` bytes are out.
 */
const MAX_RATIO = 200;
const RATIO_FROM = 5_000_000;

/**
 * The body of a response, unpacked, up to `maxBytes`, until `signal` says that the time is over. Errors: `too-large` (also
 * for what unpacks to far more than was sent), `broken-response` for what cannot be unpacked or ends early.
 */
export async function readBody(
  response: IncomingMessage,
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const declared = Number(response.headers['content-length'] ?? 0);
  if (declared > maxBytes) {
    response.destroy();
    throw new WorldFailed('too-large', { url, bytes: declared, limit: maxBytes });
  }
  const received: Received = { bytes: null };
  try {
    return await collect(unpacked(response, url, received), (bytes) => {
      const most = received.bytes === null ? maxBytes : Math.max(RATIO_FROM, received.bytes * MAX_RATIO);
      if (bytes > Math.min(maxBytes, most))
        throw new WorldFailed('too-large', { url, bytes, limit: Math.min(maxBytes, most) });
    });
  } catch (cause) {
    if (cause instanceof WorldFailed || signal.aborted) throw cause;
    throw new WorldFailed(
      'broken-response',
      { url, system: (cause as NodeJS.ErrnoException).code ?? 'unknown' },
      cause,
    );
  } finally {
    response.destroy();
  }
}

async function collect(body: Readable, check: (bytes: number) => void): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    check(bytes);
    chunks.push(chunk);
  }
  return plainBytes(Buffer.concat(chunks, bytes));
}

/** Bytes that came over the line so far; null if they come as they are. */
type Received = { bytes: number | null };

function unpacked(response: IncomingMessage, url: string, received: Received): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === '' || coding === 'identity') return response;
  const unpacker = unpackerFor(coding);
  if (unpacker === null)
    throw new WorldFailed('broken-response', { url, system: `content-encoding ${coding.slice(0, 40)}` });
  received.bytes = 0;
  response.on('data', (chunk: Buffer) => {
    received.bytes = (received.bytes ?? 0) + chunk.length;
  });
  // Errors reach whoever reads the end of the pipe.
  return pipeline(response, unpacker, () => {});
}

function unpackerFor(coding: string): Transform | null {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  return coding === 'deflate' ? createInflate() : null;
}
