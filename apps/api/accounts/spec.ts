import { createRoute, z } from '@hono/zod-openapi';
import {
  Account,
  ApiTokenList,
  AuditList,
  AuditQuery,
  Invited,
  Joining,
  Login,
  MadeApiToken,
  NewApiToken,
  NewPassword,
  NewPerson,
  Person,
  PersonChange,
  PersonList,
  SetUp,
} from '../contract/index.ts';
import { json, jsonBody, problems } from '../routing.ts';

const tags = ['accounts'];
const params = z.object({ id: z.string().max(100) });
const signedIn = { 200: json(Account, 'Who is signed in now'), ...problems(404, 429) };

export const who = createRoute({
  method: 'get',
  path: '/account',
  tags,
  summary: 'Who asks, and whether there are accounts',
  responses: { 200: json(Account, 'Who asks'), ...problems() },
});

export const setUp = createRoute({
  method: 'post',
  path: '/account/setup',
  tags,
  summary: 'The first account, with the token that the server printed when it was started',
  request: { body: jsonBody(SetUp) },
  responses: signedIn,
});

export const login = createRoute({
  method: 'post',
  path: '/account/login',
  tags,
  summary: 'Signs in with a password; the session is a cookie',
  request: { body: jsonBody(Login) },
  responses: signedIn,
});

export const join = createRoute({
  method: 'post',
  path: '/account/join',
  tags,
  summary: 'Chooses a password with the secret of an invitation, and signs in',
  request: { body: jsonBody(Joining) },
  responses: signedIn,
});

export const openId = createRoute({
  method: 'get',
  path: '/account/openid/start',
  tags,
  summary: 'Leads to the OpenID Connect provider, where there is one',
  responses: { 302: { description: 'To the provider' }, ...problems(404) },
});

export const logout = createRoute({
  method: 'post',
  path: '/account/logout',
  tags,
  summary: 'Ends the session',
  responses: { 200: json(Account, 'Nobody is signed in now'), ...problems(404) },
});

export const password = createRoute({
  method: 'post',
  path: '/account/password',
  tags,
  summary: 'Chooses another password, and signs out everywhere',
  request: { body: jsonBody(NewPassword) },
  responses: { 200: json(Account, 'Nobody is signed in now'), ...problems(404, 429) },
});

export const tokens = createRoute({
  method: 'get',
  path: '/account/tokens',
  tags,
  summary: 'One’s own tokens of the API, without their secrets',
  responses: { 200: json(ApiTokenList, 'The tokens'), ...problems(404) },
});

export const makeToken = createRoute({
  method: 'post',
  path: '/account/tokens',
  tags,
  summary: 'Makes a token of the API: it may what its owner may, and is sent as “Authorization: Bearer …”',
  request: { body: jsonBody(NewApiToken) },
  responses: { 201: json(MadeApiToken, 'The token, and for this once its secret'), ...problems(404) },
});

export const revoke = createRoute({
  method: 'post',
  path: '/account/tokens/{id}/revoke',
  tags,
  summary: 'Ends a token of one’s own',
  request: { params },
  responses: { 200: json(ApiTokenList, 'The tokens that are left'), ...problems(404) },
});

export const people = createRoute({
  method: 'get',
  path: '/people',
  tags,
  summary: 'Everybody who has an account',
  responses: { 200: json(PersonList, 'The people'), ...problems(404) },
});

export const invite = createRoute({
  method: 'post',
  path: '/people',
  tags,
  summary: 'Invites somebody',
  request: { body: jsonBody(NewPerson) },
  responses: {
    201: json(Invited, 'The person, and for this once the secret of the invitation'),
    ...problems(404, 422),
  },
});

export const change = createRoute({
  method: 'post',
  path: '/people/{id}',
  tags,
  summary: 'Gives somebody another role, or shuts them out or in again',
  request: { params, body: jsonBody(PersonChange) },
  responses: { 200: json(Person, 'The person as they now are'), ...problems(404, 422) },
});

export const inviteAgain = createRoute({
  method: 'post',
  path: '/people/{id}/invitation',
  tags,
  summary: 'Invites somebody again, who lost the invitation or the password',
  request: { params },
  responses: {
    201: json(Invited, 'The person, and for this once the secret of the invitation'),
    ...problems(404, 422),
  },
});

export const audit = createRoute({
  method: 'get',
  path: '/audit',
  tags,
  summary: 'Who did what, newest first',
  request: { query: AuditQuery },
  responses: { 200: json(AuditList, 'Lines of the audit log'), ...problems(404) },
});
