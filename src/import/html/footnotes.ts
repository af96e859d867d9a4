import type { Element, ElementContent, Root } from 'hast';
import { namesOf } from './names.ts';
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
  const order = new Map<Element, number>();
  walk(body, (element, parent) => {
    parents.set(element, parent);
    order.set(element, order.size);
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
    if (!target || (order.get(target) ?? 0) < (order.get(link) ?? 0)) continue;
    const home = noteAround(target, parents);
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
      children: withoutCaret(withoutBacklinks(element.children)),
    });
    Object.assign(element, { tagName: 'x-empty', children: [] });
    dropHeading(element, parents);
  }
  if (definitions.length > 0)
    body.children.push({ type: 'element', tagName: 'x-footnotes', properties: {}, children: definitions });
  return { count: notes.size, homes };
}

/** The heading of notes goes where nothing is left below it: “References”. */
function dropHeading(note: Element, parents: ReadonlyMap<Element, Element | Root>): void {
  let emptied: Element = note;
  for (let up = parents.get(note); up?.type === 'element' && !hasText(up); up = parents.get(up)) emptied = up;
  const siblings = parents.get(emptied)?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(emptied)).filter((node) => node.type === 'element');
  const rest = siblings.slice(siblings.indexOf(emptied) + 1).filter((node) => node.type === 'element');
  const heading = before.findLast((node) => hasText(node));
  const last =
    rest.every((node) => !hasText(node)) || /^h[1-6]$/.test(headingIn(rest.find((node) => hasText(node))));
  if (heading && last && headingIn(heading) !== '' && namesNotes.test(textOf(heading).trim()))
    Object.assign(heading, { tagName: 'x-empty', children: [] });
}

/** The name of the heading that `element` is or holds beside its buttons. */
function headingIn(element: Element | undefined): string {
  if (!element) return '';
  if (/^h[1-6]$/.test(element.tagName)) return element.tagName;
  const [first] = element.children.filter((child) => child.type === 'element');
  return element.tagName === 'div' && first && /^h[1-6]$/.test(first.tagName) ? first.tagName : '';
}

const namesNotes =
  /^(?:references?|(?:foot|end)?notes?(?: and references)?|citations|sources|einzelnachweise|fu(?:ß|ss)noten|anmerkungen|quellen|belege|notes et références|références|notas|referencias|referências|notes|note|przypisy|noter|referenser|referanser|noten|bronnen|примечания|сноски|注释|脚注)\s*:?(?:\s*\[.*\])?$/iu;

const mark = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?$/i;
const back = /^[[(]?(?:[↩↑⤴^⏎⇑←]|↩︎|\d{1,3}|[a-z]|back|return|jump up)(?:[\]).:]|\uFE0E|\uFE0F)*$/iu;

function walk(parent: Element | Root, visit: (element: Element, parent: Element | Root) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visit(child, parent);
    walk(child, visit);
  }
}

/** The list item, definition, paragraph or box of one note that `target` is or stands in. */
function noteAround(target: Element, parents: ReadonlyMap<Element, Element | Root>): Element | undefined {
  for (let up: Element | Root | undefined = target; up && 'tagName' in up; up = parents.get(up)) {
    const box = up.tagName === 'div' && (up === target || holdsOneNote(up, target));
    if (/^(?:li|dd|aside)$/.test(up.tagName) || box) return hasText(up) ? up : undefined;
    if (up.tagName === 'p') {
      const around = parents.get(up);
      if (around?.type === 'element' && holdsOneNote(around, target)) return around;
      return hasText(up) ? up : undefined;
    }
  }
  return;
}

/** A box that is called a note, begins with `target` and holds no other number of a note. */
function holdsOneNote(box: Element, target: Element): boolean {
  if (box.tagName !== 'div' || !/ (?:foot ?note|end ?note|[ef]t?n\d*|note)(?: \w+)? /.test(namesOf(box)))
    return false;
  let marks = 0;
  let first: Element | undefined;
  walk(box, (element) => {
    if (element.tagName !== 'a') return;
    first ??= element;
    if (/^#./.test(String(element.properties.href ?? '')) && mark.test(textOf(element).trim())) marks++;
  });
  return first === target && marks <= 1;
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

/** MediaWiki writes “^” before the letters that lead back. */
function withoutCaret(children: readonly ElementContent[]): ElementContent[] {
  const at = children.findIndex((child) => hasText({ type: 'root', children: [child] }));
  const first = children[at];
  if (first?.type === 'text')
    return children.with(at, { ...first, value: first.value.replace(/^\s*\^\s*/, '') });
  if (first?.type !== 'element' || !/^\s*\^/.test(textOf(first))) return [...children];
  return children.with(at, { ...first, children: withoutCaret(first.children) });
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
