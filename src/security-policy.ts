/**
 * What pages may load: their own host's files, and WebAssembly for the search, which also asks the libraries at the
 * addresses in `also`. Nothing inline, so no hashes.
 */
export function securityPolicy(also: readonly string[]): string {
  const asked = [...new Set(also.map((address) => new URL(address).origin))];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...asked].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
