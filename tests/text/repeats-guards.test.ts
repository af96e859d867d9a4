import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, findRepeats } from '../../src/text/repeats.ts';
import { between, paragraph } from './far-apart.ts';

const count = (one: string, other: string) =>
  findRepeats([paragraph(one), ...between, paragraph(other)]).repeats.length;

test.each([
  ['The board had approved the plan on the second day of talks.', 'approved', 'not approved'],
  ['The board had approved the plan on the second day of talks.', 'had', 'hadn’t'],
  ['The board had approved the plan on the second day of talks.', 'had', 'hadnt'],
  ['The board had approved the plan on the second day of talks.', 'had', 'hadn t'],
  ['The board knew of the plan on the second day of talks.', 'knew', 'never knew'],
  ['The board did approve the plan on the second day of talks.', 'did', 'did not'],
  ['Officials say that the dam can hold the water of this winter.', 'can', 'can’t'],
  ['Officials say that the dam can hold the water of this winter.', 'can', 'cannot'],
  ['The ships reached the harbor with their cargo late in the evening.', 'with', 'without'],
  ['It is likely that the minister will resign before the vote.', 'likely', 'unlikely'],
  ['The judge called the arrest of the reporters legal at once.', 'legal', 'illegal'],
  ['Most of the neighbors agree with the plan to move the road.', 'agree', 'disagree'],
  ['He knew the people who lived on the far side of the hill.', 'knew', 'hardly knew'],
  ['The keeper lit the lamp because the boat had grown too small for him.', 'small', 'large'],
  ['The keepers count the gulls on the pier before the ferry leaves at dawn.', 'before', 'after'],
  ['Der Minister hat dem Plan am Abend vor allen zugestimmt, sagt sie.', 'zugestimmt', 'nicht zugestimmt'],
  ['Es gibt einen Grund zur Sorge, sagte die Sprecherin am Abend.', 'einen', 'keinen'],
  ['Sie kamen mit Kindern über die Brücke, die noch bewacht wurde.', 'mit', 'ohne'],
  [
    'Es ist wahrscheinlich, dass der Vertrag noch heute kommt, sagt er.',
    'wahrscheinlich',
    'unwahrscheinlich',
  ],
  ['Le ministre a accepté le plan avant la réunion du groupe.', 'a accepté', 'n’a pas accepté'],
  ['Les bateaux sont arrivés au port avec leur cargaison hier soir.', 'avec', 'sans'],
  ['El ministro aceptó el plan antes de la reunión de la noche.', 'aceptó', 'no aceptó'],
  ['Los barcos llegaron al puerto con su carga a última hora.', 'con', 'sin'],
  ['Министр принял план до того, как фракция собралась вечером снова.', 'принял', 'не принял'],
  ['إن الوزير موافق على الخطة التي عرضتها المجموعة في المساء', 'موافق', 'غير موافق'],
  ['部长会在小组晚上开会讨论之前接受这个计划，并且通知所有的成员。', '会在', '不会在'],
  ['大臣は夜の会合の前にこの計画を受け入れました、そして全員に知らせた。', 'まし', 'ませんでし'],
  ['장관은 그룹이 저녁에 모이기 전에 이 계획을 받았다고 대변인이 어제 말했다.', '받았다고', '안 받았다고'],
  ['장관은 그룹이 저녁에 모이기 전에 이 계획을 받았다고 대변인이 어제 말했다.', '받았다고', '받지 않았다고'],
])('what is denied is not said again: “%s” with “%s” as “%s”', (text, said, denied) => {
  expect(count(text, text.replace(said, denied))).toBe(0);
  expect(count(text.replace(said, denied), text)).toBe(0);
  expect(count(text, text)).toBe(1);
});

test('a small word edited besides does not excuse a negation, a word of weight does', () => {
  const text =
    'The dramatic video of the girl who was rescued by police was released on Monday, said the mayor.';
  const denied = text.replace('was rescued', 'was not rescued');
  expect(count(text, denied.replace('on Monday', 'Monday'))).toBe(0);
  expect(count(text, denied.replace('dramatic', 'harrowing'))).toBe(1);
});

test.each([
  ['zwei Schiffe', 'drei Schiffe', 'lagen gestern noch im Hafen der Stadt, sagt der Kapitän.'],
  ['deux bateaux', 'trois bateaux', 'étaient encore hier dans le port de la ville.'],
  ['le 3 mars', 'le 3 mai', 'les bateaux étaient encore dans le port de la ville.'],
  ['en enero', 'en febrero', 'los barcos estaban todavía en el puerto de la ciudad.'],
  ['during World War I', 'during World War II', 'the boats in the harbor carried stones and nothing else.'],
  ['about ½ of them', 'about ¼ of them', 'stayed in the harbor all day while the wind was high.'],
  ['في ٣ سفن', 'في ٥ سفن', 'كانت البضائع لا تزال في ميناء المدينة أمس'],
  ['三艘船', '五艘船', '昨天还停在这座城市的港口里，船长在广播里这样说。'],
])('%s is not %s', (one, other, rest) => {
  expect(count(`${one} ${rest}`, `${other} ${rest}`)).toBe(0);
  expect(count(`${one} ${rest}`, `${one} ${rest}`)).toBe(1);
});

test('a word on which a line of “…” is cut off may stand elsewhere too, and a number may be cut', () => {
  const text =
    'A fierce game at the Arms Park was edged by the All Blacks, a measure of revenge for a defeat that cost $449,000 then.';
  expect(count(`${text.slice(0, text.indexOf('ll Blacks'))}…`, text)).toBe(1);
  expect(count(`${text.slice(0, text.indexOf('00 then'))}…`, text)).toBe(1);
});

test('a list of one short item stands as often as it likes, a longer list once', () => {
  const list = (text: string): Block => ({ kind: 'list', text });
  const found = (text: string) => findRepeats([list(text), ...between, list(text)]).repeats.length;
  expect(found('(- Features:)')).toBe(0);
  expect(found('(- lamp / oil / wick)')).toBe(1);
});

test('a label in one of two copies makes both lines of a list', () => {
  const line = 'Free passage: three days for guests, no letter needed';
  expect(count(line, `${line.replace('days', 'nights')}.`)).toBe(0);
});

test('“…:” before a heading introduces nothing', () => {
  const line = paragraph('Whoever keeps a light on this coast learns three things:');
  const heading: Block = { kind: 'heading', text: 'The keepers' };
  expect(findRepeats([line, ...between, line, heading, ...between.slice(0, 1)]).repeats).toContainEqual(
    expect.objectContaining({ index: 4, of: 0 }),
  );
});

test('a title that ends with a question mark is none that begins a paragraph', () => {
  const text =
    'What Is the Light Keeper’s Rule? What is the light keeper’s rule, one asks, and nobody knows.';
  expect(count('What Is the Light Keeper’s Rule?', text)).toBe(0);
});

test('words that sections have in common by chance with their headings part nothing', () => {
  const heading = (text: string): Block => ({ kind: 'heading', text });
  const text =
    'The keepers of this coast light their lamps before the boats come home, and nobody thanks them for it.';
  const other = text.replace('before the', 'as the').replace('for it', 'at all');
  const blocks = [
    heading('Before it all'),
    paragraph(text),
    ...between,
    heading('As at sea'),
    paragraph(other),
  ];
  expect(findRepeats(blocks).repeats).toHaveLength(1);
});

test.each([
  [
    '섬으로 가는 배는 새벽에 떠난다.',
    '섬사람들은 기계가 할 수 없는 일이 아직 많이 있다고 말한다.',
    '김민수, 교사',
  ],
  ['تغادر العبارة عند الفجر.', 'يقول سكان الجزيرة إن الآلة لا تستطيع أن تلاحظ قاربا غريبا.', 'يوسف الأمين'],
  ['船在黎明时分离开港口。', '岛上的居民说，机器做不到的事情就是注意到一条陌生的船。', '李明'],
])('a quotation names its author in scripts without capitals too: %s', (first, quote, name) => {
  const source = paragraph(`${first} ${quote}`);
  const found = (text: string) =>
    findRepeats([source, ...between, ...text.split('\n\n').map(paragraph)]).repeats;
  expect(found(`“${quote}” — ${name}`)).toMatchObject([{ index: 4, of: 0, form: 'pull quote' }]);
  expect(found(`“${quote}”\n\n— ${name}`)).toMatchObject([{ index: 4, of: 0, attribution: 5 }]);
});

test('one word in the place of another throughout makes another paragraph', () => {
  const text =
    'If you do not see the formula, your brew may be old, and in that case run brew update at once.';
  expect(count(text, text.replaceAll('brew', 'scoop'))).toBe(0);
  expect(count(text, text.replace('brew', 'scoop'))).toBe(1);
});

test('a line that differs only in a small word is a repeat, be it a title or one with a label', () => {
  expect(
    count(
      'Related story: Rosa Lind and Otto Brandt plan to light the lamp',
      'Related story: Rosa Lind and Otto Brandt plan light the lamp',
    ),
  ).toBe(1);
  expect(count('Price per Night: one lamp and a bed', 'Price per Nights: one lamp and a bed')).toBe(0);
});

test('a capital behind a point without a space, and a small word that is called, are names', () => {
  const right = (name: string) =>
    `lamp.permission.${name}_LAMPS The keepers may use this right to read or list who lights the lamps at night.`;
  expect(count(right('READ'), right('LIST'))).toBe(0);
  const pattern = (name: string) =>
    `Among the patterns that the keepers of this library use most of all is ${name}(light), they say.`;
  expect(count(pattern('Some'), pattern('Lind'))).toBe(0);
});

test('among many edits another first word is another subject', () => {
  const about = (lighting: string, bringing: string, into: string) =>
    `${lighting} a lamp means ${bringing} oil ${into} the tower at dusk, be it by lighting or hanging.`;
  expect(count(about('Lighting', 'bringing', 'up into'), about('Hanging', 'hauling', 'out of'))).toBe(0);
  expect(count(about('Lighting', 'bringing', 'up into'), about('Lighting', 'hauling', 'out of'))).toBe(1);
});

test('ten words with which a paragraph begins are a teaser though they have a label or capitals', () => {
  const text =
    'Letter to the keepers: nobody on this coast has ever seen the lamp on the pier go out at night.';
  const title = 'Keeper Moor Has Lit The Lamp Of Hollow Island For Agnes Lind all her life, they say.';
  for (const [line, whole] of [
    [text.slice(0, text.indexOf(' seen')), text],
    [title.slice(0, title.indexOf(' Agnes')), title],
  ] as const) {
    expect(count(line, whole)).toBe(1);
    expect(findRepeats([...between, paragraph(line), paragraph(whole)]).repeats).toEqual([]);
    expect(count(`1. ${line.slice(0, 60)}`, `1. ${whole}`)).toBe(0);
  }
});

test('nine words may be a teaser, in Chinese fourteen signs', () => {
  const text = 'Nobody on this coast has ever seen the lamp go out at night or by day.';
  expect(count(text.slice(0, text.indexOf(' go')), text)).toBe(1);
  expect(count(text.slice(0, text.indexOf(' lamp')), text)).toBe(0);
  const chinese = '岛上的居民说，机器做不到的事情就是注意到一条陌生的船，所以他们还点着灯。';
  expect(count(chinese.slice(0, 16), chinese)).toBe(1);
  expect(count(chinese.slice(0, 12), chinese)).toBe(0);
});

test('a few lines of a program that lost their block begin no teaser', () => {
  const code = 'lightLamp() { keepers.call( this.lamp.id, this.onLight, island, oil ); }';
  expect(count(code, `${code} putOut() { keepers.dismiss( this.lamp.id ); }`)).toBe(0);
});

test('“…” before a capital ends a sentence', () => {
  const text = 'They wait for the boat, as ever ... Nobody who lives here thinks that it comes today.';
  expect(count('“Nobody who lives here thinks that it comes today.”', text)).toBe(1);
});

test.each([
  [
    'labels above a sentence',
    'With oil: the keeper climbs the tower at dusk with oil or with coal and lights the lamp for the boats.',
    'With coal: the keeper climbs the tower at dusk with oil or with coal and lights the lamp for the boats.',
  ],
  [
    'what they introduce',
    'To light an old lamp on this coast, the steps that one takes are:',
    'To light a round lamp on this coast, the steps that one takes are:',
  ],
])('entries of a list stay though they differ in a word only: %s', (_, one, other) => {
  expect(count(one, other)).toBe(0);
  expect(count(one.replace(':', ' –'), other.replace(':', ' –'))).toBe(1);
});

test('who said it in a conversation is no label', () => {
  const text = 'We would wait for an hour or so before the boat came home';
  expect(count(text, `Moor said: ${text}`)).toBe(1);
});

test('a word with which sentences begin is no name though it has a capital', () => {
  const text =
    'Along with a lamp they left the keeper a jar of honey on the lowest step of the tower on the pier.';
  expect(count(text, text.replace('Along with', 'Moor had'))).toBe(1);
});

const said = [
  'the keepers of the island light the lamp at dusk and walk down to the quay when the boat comes home',
  'die Wärter der Insel zünden am Abend die Lampe an und gehen zum Kai hinunter wenn das Boot heimkommt',
  'les gardiens de la petite maison allument la lampe le soir puis descendent au port quand le bateau rentre',
  'los guardas de la isla encienden la lámpara al anochecer y bajan hasta el muelle cuando vuelve el barco',
].map((text) => text.split(' '));
const denials = [
  ['not', 'never', 'no', 'don’t', 'hardly', 'without', 'nobody'],
  ['nicht', 'nie', 'kein', 'keine', 'niemals', 'ohne', 'niemand'],
  ['ne … pas', 'pas', 'jamais', 'sans', 'aucun'],
  ['no', 'nunca', 'sin', 'nadie', 'jamás'],
];
const settings: readonly ((text: string) => string)[] = [
  (text) => `${text}.`,
  (text) => `“${text}”`,
  (text) => `“${text},” said Agnes Moor.`,
  (text) => `Agnes Moor said: “${text}.”`,
  (text) => `“${text}.” — Agnes Moor`,
  (text) => `Everybody was asked and had an answer. ${text}. The boat was late again.`,
];

test('a copy in which one thing is denied, wherever and however it is set, is none', () => {
  const language = fc
    .nat(3)
    .chain((at) =>
      fc.tuple(
        fc.constant(said[at] ?? []),
        fc.constantFrom(...(denials[at] ?? [])),
        fc.nat(),
        fc.constantFrom(...settings),
        fc.constantFrom(...settings),
        fc.boolean(),
      ),
    );
  fc.assert(
    fc.property(language, ([words, denial, place, one, other, isFirst]) => {
      const at = place % (words.length + 1);
      const [before, after = ''] = denial.split(' … ');
      const denied = [
        ...words.slice(0, at),
        before,
        ...words.slice(at, at + 1),
        after,
        ...words.slice(at + 1),
      ];
      const texts = [one(words.join(' ')), other(denied.filter(Boolean).join(' '))];
      const [first = '', second = ''] = isFirst ? texts : texts.toReversed();
      expect(count(first, second)).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test('where lists have their blocks a paragraph follows no sentence that introduces something', () => {
  const texts = ['an old', 'a round'].map(
    (kind) => `To light ${kind} lamp on this coast, the steps that one takes are:`,
  );
  const [one = '', other = ''] = texts;
  const blocks = [paragraph(one), ...between, paragraph(other), ...between.slice(0, 1)];
  const list: Block = { kind: 'list', text: '(- oil / wick)' };
  const isLeftOut = (all: readonly Block[]) =>
    findRepeats(all).repeats.some(({ index, of }) => [0, 4].includes(index) && [0, 4].includes(of));
  expect(isLeftOut([...blocks, list])).toBe(true);
  expect(isLeftOut(blocks)).toBe(false);
});

test('a number may have lost its comma where the text around it lost one too, and keeps the other copy', () => {
  const text =
    'In 7,27 Sekunden lief die Läuferin aus Erfurt zum Sieg, obwohl die Bahn in der Halle noch nass war.';
  const bare = text.replace('7,27', '727');
  const careless = bare.replace('Sieg,', 'Sieg');
  expect(count(text, bare)).toBe(0);
  expect(count(text.replace('Sieg,', 'Sieg'), bare)).toBe(0);
  expect(findRepeats([careless, text].map(paragraph)).repeats).toMatchObject([{ index: 0, of: 1 }]);
  expect(count(text, careless.replace('727', '737'))).toBe(0);
});
