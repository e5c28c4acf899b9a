import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

/** Somebody whom the provider knows. `email_verified`: left out where it says nothing of it. */
export interface Known {
  readonly email: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

/** A provider of OpenID Connect on the loopback, which lets in by name whom it knows. */
export interface OpenIdProvider {
  readonly issuer: string;
  close(): void;
}

export const CLIENT = { id: 'servanda', secret: 'a secret between the two of them' } as const;

/** What the tests use of the provider; it brings no types. */
interface Provider {
  new (issuer: string, settings: object): { callback(): Parameters<typeof createServer>[1] };
}

/** Starts a provider for one client, whose people come back to `callback`. */
export async function startProvider(
  callback: string,
  people: Readonly<Record<string, Known>>,
): Promise<OpenIdProvider> {
  const Provider: Provider = createRequire(import.meta.url)('oidc-provider').default;
  let answer: Parameters<typeof createServer>[1] = () => {};
  const server = createServer((request, response) => answer!(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [callback] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_: unknown, id: string) =>
      people[id] && { accountId: id, claims: async () => ({ sub: id, ...people[id] }) },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['for the tests alone'] },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  });
  answer = provider.callback();
  return {
    issuer,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
