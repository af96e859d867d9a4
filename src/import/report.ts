import type { Finding } from './draft.ts';

const shown = 90;

/** The report of an import for a person: what became what, what was left out and why, what to look at. */
export function formatReport(findings: readonly Finding[]): string {
  return sections
    .flatMap(({ kind, heading }) => {
      const rows = findings.filter((finding) => finding.kind === kind);
      return rows.length === 0 ? [] : [`${heading}\n${together(rows).map(formatRow).join('\n')}`];
    })
    .join('\n\n');
}

const sections = [
  { kind: 'became', heading: 'What became what' },
  { kind: 'left-out', heading: 'Left out (--keep-all keeps it)' },
  { kind: 'look', heading: 'Please look at' },
] as const;

interface Row extends Finding {
  readonly count: number;
  readonly last: number | undefined;
}

/** Paragraphs in a row are one row of the report. */
function together(findings: readonly Finding[]): Row[] {
  const rows: Row[] = [];
  for (const finding of findings) {
    const before = rows.at(-1);
    if (before && finding.kind === 'became' && isText(finding) && isText(before)) {
      rows[rows.length - 1] = { ...before, count: before.count + 1, last: finding.line };
    } else rows.push({ ...finding, count: 1, last: undefined });
  }
  return rows;
}

const isText = ({ what, reason }: Finding): boolean => what === 'paragraph' && reason === 'text';

function formatRow({ line, last, what, reason, text, count, kind }: Row): string {
  const place = line === undefined ? '' : last === undefined ? `line ${line}` : `lines ${line}–${last}`;
  if (count > 1) return `  ${place.padEnd(14)} ${count} ${what}s`;
  const name = kind === 'left-out' || what === reason ? '' : `${what}: `;
  return `  ${place.padEnd(14)} ${name}${reason}${text ? ` · ${short(text)}` : ''}`;
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > shown ? `${line.slice(0, shown).trimEnd()}…` : line;
};
