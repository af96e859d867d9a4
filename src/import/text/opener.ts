/** A line that says only that the name of the author follows. */
export const isOpener = (text: string): boolean => opener.test(text);

const opener =
  /^(?:by(?: ?[—–-])?|authors?|written by|posted by|published by|story by|reporting by|words(?: by)?|text(?: by)?|insights from|about the author|meet the author|the author|author of the article|por|von|par|di|autore?s?|auteure?s?):?$/i;
