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

/** Lines from which on what was left out for one reason is one row: the menus of a page that was pasted whole. */
const many = 8;

/** Findings in a row that are told together; of others each is told alone. */
function together(findings: readonly Finding[]): Finding[][] {
  const runs: Finding[][] = [];
  for (const finding of findings) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.what === finding.what && before.reason === finding.reason) run.push(finding);
    else runs.push([finding]);
  }
  return runs.flatMap((run) => {
    const [{ kind } = { kind: 'look' }] = run;
    return run.every(isText) || (kind !== 'became' && run.length >= many) ? [run] : run.map((one) => [one]);
  });
}

const isText = ({ kind, what, reason }: Finding): boolean =>
  kind === 'became' && what === 'paragraph' && reason === 'text';

function formatRow(run: readonly Finding[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return '';
  const { line, kind, what, reason, text } = first;
  const place = line === undefined ? '' : run.length === 1 ? `line ${line}` : `lines ${line}–${last.line}`;
  if (run.length > 1 && isText(first)) return `  ${place.padEnd(14)} ${run.length} ${what}s`;
  const name = kind === 'left-out' || what === reason ? '' : `${what}: `;
  const words =
    run.length === 1 ? short(text) : `${run.length} lines, ${short(text, 30)} to ${short(last.text, 30)}`;
  return `  ${place.padEnd(14)} ${name}${reason}${words ? ` · ${words}` : ''}`;
}

const short = (text: string, most = shown): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
};
