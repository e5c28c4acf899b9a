import { Agent, request } from 'node:http';
import type { Answer } from '../ask.ts';
import type { Try } from './attack.ts';

/** Sends requests as they are written, over few connections. */
export interface Sender {
  send(sent: Try): Promise<Answer>;
  close(): void;
}

/** `signed`: headers of somebody who is let in. A header that says how long the body is stays as it is: with none behind it, the server has to answer by the header alone. */
export function openSender(port: number, signed: Try['headers'] = {}): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  return {
    close: () => agent.destroy(),
    send({ method, path, headers, body }) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      const sent = request(
        { host: '127.0.0.1', port, path, method, headers: { ...headers, ...signed }, agent },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
          response.on('end', () => {
            const bytes = Buffer.concat(parts);
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              bytes,
              text: bytes.toString('utf8'),
            });
            if (body === undefined && headers['content-length']) sent.destroy();
          });
        },
      );
      sent.on('error', reject);
      if (body === undefined && headers['content-length']) sent.flushHeaders();
      else sent.end(body);
      return promise;
    },
  };
}
