import type { MiddlewareHandler } from 'astro';
import { writeReferences } from './hast/references.ts';

/** Pages whose notes go into the hundreds are written in ASCII, all of them: what is decoded fastest. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.includes(' data-notes="') ? writeReferences(html) : html, response);
};
