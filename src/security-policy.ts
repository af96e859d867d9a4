/**
 * What pages may load: their own host's files, and WebAssembly for the search. Nothing inline, so no hashes. Absent
 * in `astro dev`, whose client needs inline scripts.
 */
export const securityPolicy: string | undefined = import.meta.env.DEV
  ? undefined
  : [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
    ].join('; ');
