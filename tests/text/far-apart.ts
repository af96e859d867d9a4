import type { Block } from '../../src/text/repeats.ts';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Prose that parts two copies. */
export const between = [
  'In the north the farmers had begun to cut the late hay, and there was dust over the lanes.',
  'A woman who sold plums by the roadside said that the year was as good as any that she remembered.',
  'Later in the evening the wind turned, and the boats that lay at the quay began to knock together.',
].map(paragraph);
