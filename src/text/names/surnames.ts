import { foldWord } from '../fold.ts';
import { isCapital } from './letter-case.ts';
import { nameSuffixes, surnameParticles } from './lists.ts';

/**
 * What may stand for a full name later on, longest first: “bin Laden” and “Laden” of “Osama bin Laden”, “Xi” of
 * “Xi Jinping”. Nothing of a single word, of an epithet (“Alexander the Great”) or of a title (“Prince of Wales”).
 */
export function surnamesOf(name: string): string[] {
  const units = name.trim().split(/[\s\u00A0\u202F]+/);
  while (units.length > 1 && nameSuffixes.has(foldUnit(units.at(-1)))) units.pop();
  if (units.length < 2 || units.slice(0, -1).some((unit) => /,$|^(?:the|of|in)$/i.test(unit))) return [];
  if (isFamilyFirst(units)) return [units[0] ?? ''];
  const found: string[] = [];
  for (let from = units.length - 1; from >= 1; from--) {
    const unit = units[from] ?? '';
    if (isParticle(unit)) {
      if (found.length > 0) found.unshift(units.slice(from).join(' '));
      continue;
    }
    if (!isNameUnit(unit, from === units.length - 1) && !/^ا?بن$/.test(units[from - 1] ?? '')) break;
    if (/^(?:abu|abou|umm|oum)$/.test(foldUnit(units[from - 1]))) {
      if (from - 1 > 0) found.unshift(units.slice(from - 1).join(' '));
      break;
    }
    found.unshift(units.slice(from).join(' '));
    const bare = /^(?:a[lnrstzd]|ash|el|ul)[-‐‑](?=\p{Lu})/iu.exec(unit)?.[0];
    if (bare && from === units.length - 1) found.push(unit.slice(bare.length));
    if (/^ال/.test(unit)) break;
  }
  return found.map((surname) => surname.replace(/,$/, ''));
}

/** Whether the unit can be part of a surname: a capital, no initial; in Arabic an article. */
function isNameUnit(unit: string, last: boolean): boolean {
  if (/^\p{Script=Arabic}/u.test(unit)) return last && /^ال\p{L}{3}/u.test(unit);
  if (/\.$/.test(unit) || foldUnit(unit).length < 2) return false;
  const bare = unit.replace(/^[^\p{L}]*(?:(?:a[lnrstzd]|ash|el|ul)[-‐‑]|[dlDL]['’])?/u, '');
  return isCapital(bare, 0) && !/^(?:jr|sr)$/i.test(bare);
}

function isParticle(unit: string): boolean {
  const fold = foldUnit(unit);
  return surnameParticles.has(fold) || fold === 'بن' || fold === 'ابن';
}

function foldUnit(unit: string | undefined): string {
  return foldWord(unit ?? '').replace(/[.,]/g, '');
}

/** Chinese, Korean and Vietnamese names, whose first unit is the surname: “Xi Jinping”, “Kim Jong-un”. */
function isFamilyFirst(units: readonly string[]): boolean {
  const [family = '', ...given] = units.map(foldUnit);
  if (koreanFamilies.has(family) && given.length <= 2) {
    const parts = given.join('-').split(/[-‐‑]/);
    if (parts.length === 2 && parts.every((part) => koreanSyllable.test(part))) return true;
  }
  if (vietnameseFamilies.has(family) && given.length === 2) return false;
  return chineseFamilies.has(family) && given.length === 1 && pinyin.test(given[0] ?? '');
}

const koreanSyllable =
  /^[bcdghjkmnprstwyl]{0,3}(?:ae|eo|eu|ye|yeo|ya|yo|yu|ui|wa|wo|oo|ee|ou|[aeiou])[aeiou]?(?:ng|ck|[nmklpth])?$/;
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|uai|uan|iao|ian|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|[aeiouv])){1,2}$/;

const families = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const koreanFamilies = families(
  'kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong moon mun ko koh bae roh noh ri chun',
);
const vietnameseFamilies = families('nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly');
const chineseFamilies = families(
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian tang yin wen bo ai ji qi',
);
