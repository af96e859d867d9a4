import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './library/content-folder.ts';

/**
 * Where the site will stand: `url` of site.yaml, its path being the base; `BASE` overrides the base. Without a
 * (right) url the site has no origin: feeds and canonical links are left out.
 */
export function siteAddress(): { site: string | undefined; base: string } {
  const path = join(contentFolder(), 'site.yaml');
  let url: URL | undefined;
  try {
    const value: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8'))?.url : undefined;
    url = typeof value === 'string' ? new URL(value) : undefined;
  } catch {
    // The library's own check reports a malformed file, with its line.
  }
  const base = process.env.BASE ?? url?.pathname ?? '/';
  return { site: url?.origin, base: `/${base}/`.replace(/\/+/g, '/') };
}
