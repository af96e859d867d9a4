/** Letters of other scripts as Latin ones, as readers of an address would spell them; Han and other signs stay. */
export function romanise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\uAC00-\uD7A3]/g, romaniseHangul)
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60))
    .replace(/っ(?=(.))/g, (_, next: string) => kana.get(next)?.[0] ?? '')
    .replace(/[ぁ-ゖ][ゃゅょ]/g, (pair) => joinKana(pair))
    .replace(/./gsu, (letter) => letters.get(letter) ?? letter);
}

const pairs = (list: string): [string, string][] =>
  list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]);

const kana = new Map(
  pairs(
    'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ゔvu ゃya ゅyu ょyo ぁa ぃi ぅu ぇe ぉo ー',
  ),
);

const letters = new Map([
  ...pairs(
    'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi їyi єye ґg ўu ђdj јj љlj њnj ћc џdz ѓg ќk ѕdz әa ғg қq ңn өo ұu үu һh',
  ),
  ...pairs(
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo άa έe ήi ίi όo ύy ώo ϊi ϋy ΐi ΰy',
  ),
  ...pairs(
    'اa أa إi آa ٱa ىa ء ئy ؤw بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh ةa وw يy پp چch ژzh گg کk یy ےe ٹt ڈd ڑr ںn ہh ھh ـ ،',
  ),
  ...pairs('אa בb גg דd הh וv זz חch טt יy כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt'),
  ...pairs(
    'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
  ),
  ...pairs(
    'աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
  ),
  ...kana,
]);

/** “しゃ” is sha, “きゃ” kya. */
function joinKana(pair: string): string {
  const [first = '', small = ''] = Array.from(pair, (sign) => kana.get(sign) ?? '');
  const head = first.slice(0, -1);
  return /(?:sh|ch|j)$/.test(head) ? head + small.slice(1) : head + small;
}

const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** A syllable of Hangul by its three parts (Revised Romanisation, each syllable by itself). */
function romaniseHangul(syllable: string): string {
  const code = (syllable.codePointAt(0) ?? 0) - 0xac00;
  return `${initials[Math.floor(code / 588)]}${vowels[Math.floor((code % 588) / 28)]}${finals[code % 28]}`;
}
