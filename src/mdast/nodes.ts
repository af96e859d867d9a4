import type { BlockContent, Data, Image, Parent, PhrasingContent } from 'mdast';

/**
 * A picture with what stands below it. In Markdown one paragraph: an image, a line break, the emphasised
 * caption, then the credit. `![]()` stands for a picture that the paste lost.
 */
export interface Figure extends Parent {
  type: 'figure';
  data?: Data;
  children: (Image | Caption | Credit)[];
}

export interface Caption extends Parent {
  type: 'caption';
  data?: Data;
  children: PhrasingContent[];
}

export interface Credit extends Parent {
  type: 'credit';
  data?: Data;
  children: PhrasingContent[];
}

/** A paragraph whose every line but the last ends in a hard break. */
export interface Verse extends Parent {
  type: 'verse';
  data?: Data;
  children: PhrasingContent[];
}

/** One or two sentences of the block `of`, standing alone; or, when `of` was left out too, of its kept copy. */
export interface PullQuote extends Parent {
  type: 'pullQuote';
  data?: Data;
  of: BlockContent;
  children: PhrasingContent[];
}

/** Words that an annotation claims; `mention` is the index in `file.data.mentions`. */
export interface MentionNode extends Parent {
  type: 'mention';
  mention: number;
  data?: Data;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure;
    caption: Caption;
    credit: Credit;
    verse: Verse;
    pullQuote: PullQuote;
    mention: MentionNode;
  }
  interface BlockContentMap {
    figure: Figure;
    verse: Verse;
    pullQuote: PullQuote;
  }
  interface PhrasingContentMap {
    mention: MentionNode;
  }
}
