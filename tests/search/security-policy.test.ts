import { expect, test } from 'vitest';
import { securityPolicy } from '../../src/security-policy.ts';

test('pages may ask their own host, and those of the libraries that are searched with theirs', () => {
  expect(securityPolicy([])).toContain("connect-src 'self';");
  const also = ['https://example.org/reader/', 'https://example.org/other/', 'http://localhost:4000/'];
  expect(securityPolicy(also)).toContain("connect-src 'self' https://example.org http://localhost:4000;");
});
