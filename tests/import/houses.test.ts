import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readText } from '../../src/import/text/read-text.ts';

const prose = [
  'The harbor of Tern Island will close to all boats on Thursday, the council said, after a month in which three ferries ran aground on the same bank of sand.',
  'Fishermen who had asked for a new channel since the spring said that they had learned of it from the radio, and that nobody had asked them.',
  '“We have waited long enough,” said one of them, who has worked off the northern light for thirty years and would not give his name to a reporter.',
  'The ferry company, Quist & Sons, has laid off forty people since January.',
];
const title = 'Harbor closes after third ferry runs aground';
const dek = 'Islanders say that they were never asked about the channel';

/** Heads as houses of the press lay them out, and what follows their text; the paragraphs stand at `prose`. */
const houses: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [
    'names run together, counts and a credit',
    [
      title,
      `${dek}.`,
      'Share full article',
      '205',
      'The pier in March.Credit...Tom Roe for The Northern Times',
      'Lena BrandtMika Aho',
      'By Lena Brandt and Mika Aho',
      'March 4, 2021',
      'Updated 9:02 a.m. ET',
    ],
    ['Lena Brandt', 'Mika Aho'],
    [
      'Lena Brandt is a correspondent covering the islands.',
      '205',
      'More in Islands',
      'A Pier Learns to Wait',
      'March 3, 2021',
    ],
  ],
  [
    'a title said twice, posts without commas',
    [
      'Ferries',
      'This article is more than 1 year old',
      title,
      'This article is more than 1 year old',
      dek,
      'Lena Brandt Harbor correspondent and Mika Aho',
      'Thu 4 Mar 2021 18.46 GMT',
      'Last modified on Fri 5 Mar 2021 09.12 GMT',
      'Share',
    ],
    ['Lena Brandt', 'Mika Aho'],
    ['Explore more on these topics', 'Ferries', 'Harbors', 'Reuse this content'],
  ],
  [
    'the kind of article in capitals, a portrait named as one',
    [
      'GUEST ESSAY',
      title,
      'March 4, 2021',
      'Portrait of Lena Brandt',
      'By Lena Brandt',
      'Ms. Brandt writes about islands.',
    ],
    ['Lena Brandt'],
    [],
  ],
  [
    'the paper below the name',
    [
      title,
      '4 March 2021',
      'Share',
      'Save',
      'Lena Brandt',
      'BBC News, Tern Island',
      'Getty Images A ferry on a bank of sand',
      'Getty Images',
      'The ferry ran aground at noon',
    ],
    ['Lena Brandt'],
    ['Related topics', 'Ferries', 'More on this story', 'The bank that moves', '12 October 2020'],
  ],
  [
    'an agency with numbered pictures',
    [
      'WORLD NEWS',
      title,
      '1 of 2 |',
      'The ferry lies on the bank off Tern Island, Thursday, March 4, 2021. (AP Photo/Tom Roe)',
      '2 of 2 |',
      'The pier of Tern Island is seen, Thursday, March 4, 2021. (AP Photo/Tom Roe)',
      'By  LENA BRANDT',
      'Updated 4:31 PM GMT+2, March 4, 2021',
    ],
    ['Lena Brandt'],
    ['LENA BRANDT', 'Brandt covers the islands for The Associated Press. She is based in Tern.', 'mailto'],
  ],
  [
    'what the kicker means, and authors with posts',
    [
      'ARGUMENT',
      "An expert's point of view on a current event.",
      title,
      `${dek}.`,
      'By Lena Brandt, a senior fellow at the Tern Institute for Seas, and Mika Aho, a lecturer in law at the University of Tern.',
      'A ship on a bank of sand.',
      'The ferry off Tern Island on March 4. TOM ROE/AFP VIA GETTY IMAGES',
      'MARCH 4, 2021, 11:48 AM',
    ],
    ['Lena Brandt', 'Mika Aho'],
    [
      'Join the Conversation',
      'Already a subscriber? Log In.',
      'More from the North',
      'The Bank That Moves',
      'A sand bank and its victims.',
    ],
  ],
  [
    'kicker with a colon, dek below the date',
    [
      'Seefahrt:',
      title,
      '4. März 2021, 18:52 Uhr',
      'Lesezeit: 3 Min.',
      'Die Fähre liegt fest. (Foto: Tom Roe)',
      'Seit drei Wochen fährt kein Schiff mehr. Nun gibt es Streit.',
      'Von Lena Brandt, Tern',
    ],
    ['Lena Brandt'],
    ['Feedback'],
  ],
  [
    'day first, the place in brackets',
    [
      'Économie',
      'Mer',
      title,
      `${dek}.`,
      'Par Lena Brandt (Tern [Île], envoyée spéciale)',
      'Publié le 04/03/2021 à 06h00, mis à jour à 11h32',
      'Temps de Lecture 4 min.',
    ],
    ['Lena Brandt'],
    ['Lena Brandt (Tern [Île], envoyée spéciale)', 'Cours en ligne'],
  ],
  [
    'a name in capitals above a short month',
    ['PUERTOS', title, dek, 'LENA BRANDT', 'Tern (Isla) - 04 MAR 2021 - 05:20CET'],
    ['Lena Brandt'],
    ['Archivado En', 'Puertos', 'Islas'],
  ],
  [
    'a date in figures that its news decides',
    [
      title,
      'Issued on: 04/03/2021 - 17:21',
      'The ferry off Tern Island. © Tom Roe, AFP',
      'Text by:',
      'Lena Brandt',
    ],
    ['Lena Brandt'],
    ['(AFP)'],
  ],
  [
    'the author named by the dek',
    [
      'News',
      'Islands',
      title,
      'Three ferries have run aground on one bank. The islanders want a channel. Lena Brandt reports',
      'Thursday 4 March 2021 09:00 GMT',
      'Comments',
    ],
    ['Lena Brandt'],
    ['Join our commenting forum'],
  ],
  [
    'the author at the very top',
    [
      'LENA BRANDT',
      'BACKCHANNEL',
      'MAR 4, 2021 6:00 AM',
      title,
      `${dek}. It is not the first time.`,
      'PHOTOGRAPH: TOM ROE',
    ],
    ['Lena Brandt'],
    ['This article appears in the April 2021 issue. Subscribe now.'],
  ],
  [
    'a date run into its label',
    [
      'Ferries',
      title,
      dek,
      'A ferry on the bank off Tern © Reuters',
      'Lena Brandt in Tern and Mika Aho in Oslo',
      'PUBLISHEDMARCH 4 2021',
    ],
    ['Lena Brandt', 'Mika Aho'],
    [],
  ],
  [
    'a menu in one row, and how old it is',
    [
      'Tern World Opinion Ferries Sports',
      'This was published 3 years ago',
      title,
      'Lena Brandt and Mika Aho',
      'March 4, 2021 — 5.00am',
      'Normal text size',
    ],
    ['Lena Brandt', 'Mika Aho'],
    [],
  ],
  [
    'authors above the title, each said twice below a “By”',
    [
      'Leave your feedback',
      'By —',
      'Lena Brandt',
      'Lena Brandt',
      'By —',
      'Mika Aho',
      'Mika Aho',
      title,
      'Mar 4, 2021 5:20 PM EDT',
    ],
    ['Lena Brandt', 'Mika Aho'],
    [],
  ],
  [
    'authors with what they are on the line below each',
    [
      title,
      'Published: March 4, 2021 3.14pm GMT',
      'Authors',
      'Lena Brandt',
      'Senior Lecturer in Harbors, University of Tern',
      'Mika Aho',
      'PhD Candidate in Ferries, University of Tern',
    ],
    ['Lena Brandt', 'Mika Aho'],
    [],
  ],
  [
    'the papers of two authors',
    [
      title,
      `${dek}.`,
      'by Lena Brandt, TernPublica, and Mika Aho, Delta Record',
      'March 4, 2021, 5 a.m. EST',
    ],
    ['Lena Brandt', 'Mika Aho'],
    [],
  ],
  [
    'a place behind the name',
    [title, 'Auf Tern Island streitet man. In Tern Bay nicht.', 'Von Lena Brandt, Tern Bay', '4. März 2021'],
    ['Lena Brandt'],
    [],
  ],
  [
    'a place between the name and the date',
    [
      title,
      `${dek} in Tern Island`,
      'LENA BRANDT',
      'Tern Island',
      '04/03/2021 06:00 Actualizado a 04/03/2021 09:32',
    ],
    ['Lena Brandt'],
    [],
  ],
  [
    'the letters of the authors in place of portraits',
    [
      title,
      dek,
      'LB',
      'Lena Brandt',
      'MA',
      'Mika Aho',
      'postado em 04/03/2021 05:49 / atualizado em 05/03/2021',
    ],
    ['Lena Brandt', 'Mika Aho'],
    [],
  ],
  [
    'the name of the paper before the name',
    ['Quai-Nord', title, 'Quai-Nord Lena BRANDT.', 'March 4, 2021'],
    ['Lena BRANDT'],
    [],
  ],
  [
    'what the author is, and for whom the text is',
    [
      title,
      'LENA BRANDT',
      'HARBOR REPORTER',
      'PUBLISHED MARCH 4, 2021',
      'UPDATED MARCH 5, 2021',
      'FOR SUBSCRIBERS',
    ],
    ['Lena Brandt'],
    [],
  ],
  [
    'a line for each author below the date, and topics',
    [title, 'March 4, 2021', 'Lena Brandt', 'Mika Aho', 'Tern Island', 'Ferries'],
    ['Lena Brandt', 'Mika Aho'],
    [],
  ],
  [
    'only who edited it',
    [title, `${dek}.`, 'Edited by: Lena Brandt', 'Mar 4, 2021 18:22 pm IST', 'Read Time: 2 mins'],
    ['Lena Brandt'],
    [],
  ],
  [
    'a section between the author on top and the date',
    ['Lena Brandt', 'Business', 'March 4, 2021 10:09 AM', title, `${dek}.`],
    ['Lena Brandt'],
    [],
  ],
  [
    'the post behind the name, far from the date',
    [
      title,
      'Lena B. Brandt Senior Contributor',
      'Opinions of contributors are their own.',
      'Harbors',
      'March 4, 2021',
    ],
    ['Lena B. Brandt'],
    [],
  ],
  [
    'two names with a stroke between them',
    [title, dek, 'Lena Brandt / Mika Aho', '4 de marzo de 2021 22:31h'],
    ['Lena Brandt', 'Mika Aho'],
    [],
  ],
  [
    'hour, name and comments behind the date',
    [title, '4.3.2021 9:40 Uhr Lena Brandt 71 Kommentare'],
    ['Lena Brandt'],
    [],
  ],
];

test.each(houses)('a head with %s is read, however its lines are parted', (_, head, authors, foot) => {
  for (const gap of ['\n', '\n\n']) {
    const { front, body } = readText([head.join(gap), prose.join('\n\n'), foot.join(gap)].join('\n\n'));
    const author = [front.author ?? []].flat().map((one) => (typeof one === 'string' ? one : one.name));
    const text = body.children.map((child) => textOf(child));
    expect({ title: front.title, published: front.published, author }).toEqual({
      title,
      published: '2021-03-04',
      author: authors,
    });
    expect(prose.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    expect([...foot, 'HARBOR REPORTER', 'FOR SUBSCRIBERS'].filter((line) => text.includes(line))).toEqual([]);
  }
});
