/** The lines above a mail that say whose it is, in several languages. */
const field =
  /^(?:(from|von|de|da|van)|(subject|betreff|objet|asunto|oggetto|onderwerp)|(date|sent|datum|gesendet|envoyé|fecha|data|verzonden)|(?:to|cc|reply-to|an|à|para|aan|a)): *(.+)$/i;

/**
 * `text` with the head of a mail, where it begins with one, as an article says it: the subject is its title, who sent it
 * its author. Each line stays where it was.
 */
export function readMailHead(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.trim() !== '' && !field.test(line));
  const head = lines.slice(0, Math.max(0, end)).map((line) => field.exec(line));
  if (!head.some((match) => match?.[1]) || !head.some((match) => match?.[2])) return text;
  const read = head.map((match, at) => {
    const [line = '', from, subject, date, value = ''] = match ?? [lines[at]];
    if (from) return `By ${value.replaceAll('"', '')}`;
    if (subject) return value;
    return date ? `Published ${value}` : line;
  });
  return [...read, ...lines.slice(end)].join('\n');
}
