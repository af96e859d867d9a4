import type { Properties } from 'hast';
import type { Parent, PhrasingContent } from 'mdast';
import type { Mention } from '../article-data.ts';
import type { MentionNode } from './nodes.ts';

/** The words of a date; around it stands its mention. */
export interface Time extends Parent {
  type: 'time';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    time: Time;
  }
  interface RootContentMap {
    time: Time;
  }
}

/**
 * What holds the words of mention number `index`: a link to its note where it is the first, else a `span`; a date
 * without a note is a `time` alone. A link in a link is none: `data-first` asks for a marker after the outer one.
 */
export function mentionNode(
  mention: Mention,
  index: number,
  words: PhrasingContent[],
  published: string,
): MentionNode {
  const { note, kind, first, inLink } = mention;
  const time = mention.edtf === undefined ? undefined : timeProperties(mention, published);
  const marks = { dataMention: index, dataKind: kind };
  if (note === undefined) {
    const hProperties = { ...time, className: ['mention'], ...marks };
    return { type: 'mention', mention: index, data: { hName: 'time', hProperties }, children: words };
  }
  const children: PhrasingContent[] = time
    ? [{ type: 'time', data: { hName: 'time', hProperties: time }, children: words }]
    : words;
  const isLink = first && !inLink;
  const hProperties: Properties = {
    className: ['mention'],
    ...(isLink ? { role: 'doc-noteref', href: `#note-${note}` } : {}),
    dataNote: note,
    ...marks,
    ...(first ? { dataFirst: '' } : {}),
  };
  return { type: 'mention', mention: index, data: { hName: isLink ? 'a' : 'span', hProperties }, children };
}

function timeProperties({ datetime, edtf, part, inferred }: Mention, published: string): Properties {
  return {
    ...(datetime ? { dateTime: datetime } : {}),
    dataEdtf: edtf ?? '',
    ...(part ? { dataPart: part } : {}),
    ...(inferred
      ? {
          dataInferred: '',
          title: `${edtf}: the year was read from the text and the day of publication, ${published}`,
        }
      : {}),
  };
}
