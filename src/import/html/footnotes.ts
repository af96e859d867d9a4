import type { Element, ElementContent, Root } from 'hast';
import { hasText, textOf } from './text-of.ts';

/** How many footnotes were made real, and the elements that held their words. */
export interface Footnotes {
  readonly count: number;
  readonly homes: ReadonlySet<Element>;
}

/**
 * Makes links like `<sup><a href="#fn1">1</a></sup>` and the notes that they lead to into `<x-footnote-ref>` and
 * `<x-footnote>`; the notes move to the end of `body`. Only notes that lead back, or stand in a list, are notes.
 */
export function joinFootnotes(body: Root): Footnotes {
  const targets = new Map<string, Element>();
  const parents = new Map<Element, Element | Root>();
  const calls: { link: Element; id: string }[] = [];
  walk(body, (element, parent) => {
    parents.set(element, parent);
    const id = element.properties.id ?? element.properties.name;
    if (typeof id === 'string' && !targets.has(id)) targets.set(id, element);
    const href = element.properties.href;
    if (
      element.tagName === 'a' &&
      typeof href === 'string' &&
      /^#./.test(href) &&
      mark.test(textOf(element).trim())
    ) {
      calls.push({ link: element, id: decode(href.slice(1)) });
    }
  });
  const notes = new Map<Element, { id: string; element: Element }>();
  for (const { link, id } of calls) {
    const target = targets.get(id);
    const home = target && noteAround(target, parents);
    if (!home || isInside(link, home, parents)) continue;
    if (!notes.has(home) && !leadsBack(home)) continue;
    const note = notes.get(home) ?? { id: String(notes.size + 1), element: home };
    notes.set(home, note);
    Object.assign(link, { tagName: 'x-footnote-ref', properties: { note: note.id }, children: [] });
    const around = parents.get(link);
    if (
      around &&
      'tagName' in around &&
      around.tagName === 'sup' &&
      around.children.every(
        (child) => child === link || (child.type === 'text' && /^[\s[\]()]*$/.test(child.value)),
      )
    ) {
      Object.assign(around, { tagName: 'x-footnote-ref', properties: { note: note.id }, children: [] });
    }
  }
  const homes = new Set<Element>();
  const definitions: Element[] = [];
  for (const { id, element } of notes.values()) {
    homes.add(element);
    definitions.push({
      type: 'element',
      tagName: 'x-footnote',
      properties: { note: id },
      children: withoutBacklinks(element.children),
    });
    Object.assign(element, { tagName: 'x-empty', children: [] });
  }
  if (definitions.length > 0)
    body.children.push({ type: 'element', tagName: 'x-footnotes', properties: {}, children: definitions });
  return { count: notes.size, homes };
}

const mark = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?$/i;
const back = /^[[(]?(?:[↩↑⤴^⏎⇑←]|↩︎|\d{1,3}|[a-z]|back|return|jump up)(?:[\]).:]|\uFE0E|\uFE0F)*$/iu;

function walk(parent: Element | Root, visit: (element: Element, parent: Element | Root) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visit(child, parent);
    walk(child, visit);
  }
}

/** The list item, definition or paragraph that `target` is or stands in. */
function noteAround(target: Element, parents: ReadonlyMap<Element, Element | Root>): Element | undefined {
  for (let up: Element | Root | undefined = target; up && 'tagName' in up; up = parents.get(up)) {
    if (/^(?:li|dd|p|aside)$/.test(up.tagName) || (up === target && up.tagName === 'div'))
      return hasText(up) ? up : undefined;
  }
  return;
}

function isInside(element: Element, home: Element, parents: ReadonlyMap<Element, Element | Root>): boolean {
  for (let up: Element | Root | undefined = element; up && 'tagName' in up; up = parents.get(up))
    if (up === home) return true;
  return false;
}

/** A note holds a link back into the text, or is one of a list named after its kind. */
function leadsBack(home: Element): boolean {
  let found = /foot|end|note|cite|fn/i.test(String(home.properties.id ?? ''));
  walk(home, (element) => {
    if (
      element.tagName === 'a' &&
      /^#./.test(String(element.properties.href ?? '')) &&
      back.test(textOf(element).trim())
    )
      found = true;
  });
  return found;
}

function withoutBacklinks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (
      child.tagName === 'a' &&
      /^#./.test(String(child.properties.href ?? '')) &&
      (back.test(textOf(child).trim()) || textOf(child).trim() === '')
    )
      return [];
    const inner = withoutBacklinks(child.children);
    return child.tagName === 'sup' && inner.length === 0 ? [] : [{ ...child, children: inner }];
  });
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
