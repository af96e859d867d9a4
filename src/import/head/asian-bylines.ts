const korean = '[가-힣]{2,4}';
const chinese = '[\\p{sc=Han}·]{2,4}';
const koreanPost = '(?:선임|수습|인턴|전문|객원)?(?:기자|특파원|논설위원|편집위원|앵커|리포터|통신원)';
const opening = '[\\[(（【〔]';
const closing = '[\\])）】〕]';

/** “홍길동 기자”, “[서울=테른] 홍길동·김철수 기자 =”, “本报记者 王伟”, “（記者王小明／台北報導）”: the names of reporters. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:${opening}[^\\])）】〕]{1,20}${closing} ?)?(?:[가-힣]{2,5} )?(${korean}(?: ?[·ㆍ,] ?${korean})*) ?${koreanPost}(?![가-힣])`,
    'u',
  ),
  new RegExp(
    `^${opening}? ?(?:[\\p{sc=Han}]{1,6}?(?:社|报|報|网|網|刊|闻|聞))?(?:见习|特约|首席|實習|资深|資深)?(?:记者|記者) ?[:：|｜/／]? ?(${chinese}(?:[、,，\\s]+${chinese})*)(?= ?(?:[/／|｜]|${closing}|$))`,
    'u',
  ),
  new RegExp(`^(${chinese}(?:[、,，\\s]+${chinese})*) ?(?:记者|記者)$`, 'u'),
  new RegExp(`^(?:文|撰文|作者) ?[/／|｜] ?(${chinese}(?:[、,，\\s]+${chinese})*)$`, 'u'),
  /^【(?:[\p{sc=Katakana}ー・]{2,}(?:共同|時事)?)[ ＝=・]?([\p{sc=Han}]{3,5})】/u,
];

/** The reporters with whom a line or a first paragraph begins, as news in Korean, Chinese and Japanese name them. */
export function readAsianByline(text: string): string[] {
  if (!/[가-힣\p{sc=Han}]/u.test(text)) return [];
  const names = forms.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  return names?.split(/[·ㆍ、,，\s]+/).filter(Boolean) ?? [];
}
