// A certified OpenID provider on loopback: who signs in is whoever the form says.
import { readFileSync } from 'node:fs';
import { Provider } from 'oidc-provider';

const [port, redirect, book] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

// Groups are looked up when somebody signs in: {"nora": ["support"]} in the file of the test.
const findAccount = (_, name) => ({
  accountId: name,
  claims: () => ({
    sub: name,
    name: `${name[0].toUpperCase()}${name.slice(1)}`,
    preferred_username: name,
    email: `${name}@example.org`,
    groups: JSON.parse(readFileSync(book, 'utf8'))[name] ?? [],
  }),
});

const provider = new Provider(issuer, {
  clients: [{ client_id: 'handrail', client_secret: 'a secret of the test & more', redirect_uris: [redirect], grant_types: ['authorization_code'], response_types: ['code'] }],
  scopes: ['openid', 'profile', 'email', 'groups'],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'], groups: ['groups'] },
  findAccount,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true } },
  cookies: { keys: ['k'] },
  ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
});
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
