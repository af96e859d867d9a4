import { basename } from 'node:path/posix';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../text/nearest.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

declare module 'vfile' {
  interface DataMap {
    slug: string;
    /** The pictures beside the article, by file name. */
    pictures: ReadonlyMap<string, Size>;
    /** Links into this site: path as written (`/slug/`, `/people/x/#id`, `#id`), to be checked by who knows all pages. */
    links: readonly { readonly to: string; readonly place?: Position }[];
  }
}

/** Sends links and pictures to where the site has them, under `base`; says which pictures are missing. */
export function rehypeLinks({ base }: { readonly base: string }) {
  return (tree: Root, file: VFile): void => {
    const links: { to: string; place?: Position }[] = [];
    visit(tree, 'element', (node, index, parent) => {
      const { href, src } = node.properties;
      const place = node.position ? { place: node.position } : {};
      if (node.tagName === 'a' && typeof href === 'string' && node.properties.role === undefined) {
        const to = internal(href);
        if (to) links.push({ to, ...place });
        if (to?.startsWith('/')) node.properties.href = base + to.slice(1);
      }
      if (node.tagName !== 'img' || typeof src !== 'string' || !parent || index === undefined) return;
      if (/^(?:https?:)?\/\//.test(src)) {
        file.message(remotePicture(src), { ...place, ruleId: 'remote-picture', source: 'links' });
        parent.children[index] = h('a', { href: src }, String(node.properties.alt || 'Picture'));
        return;
      }
      setPicture(node, src, file, base);
    });
    file.data.links = links;
  };
}

export function remotePicture(src: string): string {
  return `The picture ${src} is on another host, and pages fetch nothing from others; save it beside the article`;
}

export function missingPicture(src: string, slug: string, names: Iterable<string>): string {
  const near = nearest(basename(src), names);
  return `The picture ${src} is missing; ${near ? `did you mean ${near}?` : `put it into articles/${slug}/`}`;
}

/** Address of an article's picture. */
export const pictureHref = (base: string, slug: string, name: string): string =>
  `${base}${slug}/${encodeURIComponent(name)}`;

function setPicture(node: Element, src: string, file: VFile, base: string): void {
  const { pictures, slug } = file.data;
  const name = basename(decoded(src));
  const size = pictures?.get(name);
  if (!size || slug === undefined) {
    const reason =
      slug === undefined
        ? `The picture ${src} cannot stand here: pictures belong to articles`
        : missingPicture(src, slug, pictures?.keys() ?? []);
    file.message(reason, {
      ...(node.position ? { place: node.position } : {}),
      ruleId: 'missing-picture',
      source: 'links',
    }).fatal = true;
    return;
  }
  Object.assign(node.properties, {
    src: pictureHref(base, slug, name),
    width: size.width,
    height: size.height,
    loading: 'lazy',
    decoding: 'async',
  });
}

/** The address without its percent signs; as it is where they are wrong. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The path into this site that an author meant: other articles also by file name (`other.md#id`). */
function internal(href: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return;
  const file = /^(?:\.\/)?([a-z0-9-]+)\.md(#.*)?$/.exec(href);
  return file ? `/${file[1]}/${file[2] ?? ''}` : href;
}
