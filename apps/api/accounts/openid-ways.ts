/** Where the provider of OpenID Connect sends people back to, below the address of the server. */
export const CALLBACK = '/v1/account/openid/callback/openid';

/** Where somebody lands whom the provider or the register did not let in. */
export const REFUSED = '/login?refused=1';
