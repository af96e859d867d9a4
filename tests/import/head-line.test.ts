import { expect, test } from 'vitest';
import { readByline } from '../../src/import/head/byline.ts';
import { findDays } from '../../src/import/head/day.ts';
import { readHeadLine } from '../../src/import/head/head-line.ts';
import { isName } from '../../src/import/head/person-name.ts';

const read = (text: string) => {
  const line = readHeadLine(text);
  return line && [line.authors.map(({ name }) => name), line.published?.day, line.updated?.day];
};

test.each([
  ['By Ann Lee', [['Ann Lee'], undefined, undefined]],
  ['By ANN LEE and Tom O’Roe', [['Ann Lee', 'Tom O’Roe'], undefined, undefined]],
  ['By Ann Lee, Tom Roe and Kim de Poe', [['Ann Lee', 'Tom Roe', 'Kim de Poe'], undefined, undefined]],
  ['By Ann Lee | March 4, 2021', [['Ann Lee'], '2021-03-04', undefined]],
  ['By Ann Lee On 11/13/19 at 4:00 PM EST', [['Ann Lee'], '2019-11-13', undefined]],
  ['5:45 AM PST 11/19/2019 by Ann Lee', [['Ann Lee'], '2019-11-19', undefined]],
  ['Ann Lee@annlee', [['Ann Lee'], undefined, undefined]],
  ['Ann Lee, National Political Writer', [['Ann Lee'], undefined, undefined]],
  ['Ann Lee and Tom Roe, Associated Press', [['Ann Lee', 'Tom Roe'], undefined, undefined]],
  ['ANN LEE, FUTURISM', [['Ann Lee'], undefined, undefined]],
  ['Ann Lee in Oslo', [['Ann Lee'], undefined, undefined]],
  ['Ann Lee for Harbor Review', [['Ann Lee'], undefined, undefined]],
  ['By Ann Lee of The Harbor Review.', [['Ann Lee'], undefined, undefined]],
  ['By Ann Lee, Ph.D., and Tom Roe, M.D. FACP', [['Ann Lee', 'Tom Roe'], undefined, undefined]],
  ['By Ann Lee, the opinion editor, and Tom Roe', [['Ann Lee', 'Tom Roe'], undefined, undefined]],
  ['Ann Lee,Tom Roe', [['Ann Lee', 'Tom Roe'], undefined, undefined]],
  ['Par Anne Lee avec AFP', [['Anne Lee'], undefined, undefined]],
  ['Interview by Ann Lee', [['Ann Lee'], undefined, undefined]],
  ['Story and photos by Ann Lee', [['Ann Lee'], undefined, undefined]],
  ['Story by Ann Lee Photographs by Tom Roe', [['Ann Lee'], undefined, undefined]],
  ['Contributors: Ann Lee', [['Ann Lee'], undefined, undefined]],
  ['By AFP', [['AFP'], undefined, undefined]],
  ['PTI, Oslo,', [['PTI'], undefined, undefined]],
  ['Associated Press in Oslo', [['Associated Press'], undefined, undefined]],
  ['Harbor staff and agencies', [['Harbor staff and agencies'], undefined, undefined]],
  ['March 4, 20219:10 AM ETBy Ann Lee', [['Ann Lee'], '2021-03-04', undefined]],
  ['Ann Lee 27/09/2018 Comment Harbors, Ferries and Ships, Music', [['Ann Lee'], '2018-09-27', undefined]],
  ['03.20.2021', [[], '2021-03-20', undefined]],
  ['19.10.21, 12:00 Uhr', [[], '2021-10-19', undefined]],
  ['sabado 07 de mayo del 2022', [[], '2022-05-07', undefined]],
  ['Ann Lee Zuletzt geändert am 06.11.2023', [['Ann Lee'], undefined, '2023-11-06']],
  ['ByAnn Lee Updated onFebruary 16, 2021', [['Ann Lee'], undefined, '2021-02-16']],
  ['By Staff Reports', [['Staff Reports'], undefined, undefined]],
  ['Von Anna Lee publiziert am 30. Juli 2018', [['Anna Lee'], '2018-07-30', undefined]],
  ['Updated 3:27 am PST, Wednesday, November 20, 2019', [[], undefined, '2019-11-20']],
  ['Mon 18 Nov 2019 18.54 GMT Last modified on Tue 19 Nov 2019 18.56 GMT', [[], '2019-11-18', '2019-11-19']],
  [
    'Published Tue, Nov 19 20197:05 AM ESTUpdated Tue, Nov 19 20197:16 AM EST',
    [[], '2019-11-19', '2019-11-19'],
  ],
  ['2019-11-18T20:51:19Z', [[], '2019-11-18', undefined]],
  ['作者：王小明', [['王小明'], undefined, undefined]],
  ['بقلم أحمد علي', [['أحمد علي'], undefined, undefined]],
  ['Автор: Анна Ли', [['Анна Ли'], undefined, undefined]],
  ['13 سبتمبر 2021', [[], '2021-09-13', undefined]],
  ['13 сентября 2021', [[], '2021-09-13', undefined]],
  ['Ann Lee in Oslo and Tom Roe in Rome', [['Ann Lee', 'Tom Roe'], undefined, undefined]],
  ['Ann Lee Transport correspondent and Tom Roe', [['Ann Lee', 'Tom Roe'], undefined, undefined]],
  ['Ann Lee, Tom Roe and agencies', [['Ann Lee', 'Tom Roe'], undefined, undefined]],
  ['By Ann Lee Special to the Tribune', [['Ann Lee'], undefined, undefined]],
  [
    'By Ann Lee, a fellow at the Institute for Seas, and Tom Roe',
    [['Ann Lee', 'Tom Roe'], undefined, undefined],
  ],
  ['Story by Ann Lee Photographs by Tom Roe', [['Ann Lee'], undefined, undefined]],
  ['Par Ann Lee (Paris, correspondante)', [['Ann Lee'], undefined, undefined]],
  ['Ein Gastbeitrag von Ann Lee', [['Ann Lee'], undefined, undefined]],
  ['Publié le 04/12/2023 à 06:00', [[], '2023-12-04', undefined]],
  ['Oslo (Noruega) - 21 AGO 2022 - 05:20CEST', [[], '2022-08-21', undefined]],
  ['2 hours ago', [[], undefined, undefined]],
  ['김보람 기자', [['김보람'], undefined, undefined]],
  ['[테른=뉴스] 김보람·이하늘 기자', [['김보람', '이하늘'], undefined, undefined]],
  ['본섬 김보람 특파원 boram@example.org', [['김보람'], undefined, undefined]],
  ['（記者林海潮／海港報導）', [['林海潮'], undefined, undefined]],
  ['本报记者 林海、王潮', [['林海', '王潮'], undefined, undefined]],
  ['Von dpa 04.03.2021, 18:58', [['dpa'], '2021-03-04', undefined]],
  ['(AFP)', [['AFP'], undefined, undefined]],
  ['Von Lena Brandt Hafenpolitische Korrespondentin', [['Lena Brandt'], undefined, undefined]],
  ['Lena Brandt Corresponsal en Puerto Norte', [['Lena Brandt'], undefined, undefined]],
  ['Lena Brandt | Mika Aho', [['Lena Brandt', 'Mika Aho'], undefined, undefined]],
  ['Lena Brandt, Mika Aho (Enviado especial)', [['Lena Brandt', 'Mika Aho'], undefined, undefined]],
  ['Reuters, Lena Brandt', [['Lena Brandt'], undefined, undefined]],
  ['Lena Brandt-AhoThe Northern Post', [['Lena Brandt-Aho'], undefined, undefined]],
  ['Lena MackenzieHarbor Writer', [['Lena Mackenzie'], undefined, undefined]],
  ['Lena Brandt12 minutes ago', [['Lena Brandt'], undefined, undefined]],
  ['Lena Brandt 7 hours', [['Lena Brandt'], undefined, undefined]],
  ['Lena Brandt Lena Brandt', [['Lena Brandt'], undefined, undefined]],
  ['Lena Brandt Tips meg', [['Lena Brandt'], undefined, undefined]],
  ['By TNP, in News, Ferries, Harbors · 4 Mar 2021, 20:02', [['TNP'], '2021-03-04', undefined]],
  [
    'Ferries, Harbors | Published: 5 hours ago | Written by Lena Brandt',
    [['Lena Brandt'], undefined, undefined],
  ],
  ['Автори: Олена Бранд та Іван Роу', [['Олена Бранд', 'Іван Роу'], undefined, undefined]],
  ['Yazar: Ayşe Yılmaz ve Can Deniz', [['Ayşe Yılmaz', 'Can Deniz'], undefined, undefined]],
  ['Penulis: Budi Laut dan Sri Bakau', [['Budi Laut', 'Sri Bakau'], undefined, undefined]],
  ['Skrevet av Lena Brandt og Mika Aho', [['Lena Brandt', 'Mika Aho'], undefined, undefined]],
  ['Giriş Tarihi: 4 Mart 2021 Güncelleme: 5 Mart 2021', [[], '2021-03-04', '2021-03-05']],
  ['2021. március 4. 10:11', [[], '2021-03-04', undefined]],
  ['2021 m. kovo 4 d. 10:10', [[], '2021-03-04', undefined]],
  ['Đăng ngày 4 tháng 3 năm 2021', [[], '2021-03-04', undefined]],
  ['입력 2021. 3. 4. 수정 2021. 3. 5.', [[], '2021-03-04', '2021-03-05']],
  ['発行 2021年3月4日 10時30分', [[], '2021-03-04', undefined]],
  ['Veröffentlicht am 04.03.21 um 07:39 Uhr', [[], '2021-03-04', undefined]],
  ['Publicerad 4 mars 2021. Uppdaterad 5 mars 2021.', [[], '2021-03-04', '2021-03-05']],
  ['vor 3 Stundenvor 3 Stunden', [[], undefined, undefined]],
  ['3 saat önce', [[], undefined, undefined]],
  ['3 часа назад', [[], undefined, undefined]],
  ['2小时前', [[], undefined, undefined]],
])('the head line “%s” is read', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'By the river, nothing moved.',
  'By Tuesday the rain had stopped and the council met again to talk about the bridge.',
  'On March 4, 2021, the council met for the first time and nobody came.',
  'Council approves new reservoir',
  'How It Was Decided',
  'Leaving the Harbor Behind',
  'The Guardian view of 12 May 2020',
  'May the best boat win',
  'ANN LEE, HOST:',
  'Lee Week Call for Papers is Open Until July',
])('“%s” is no head line', (text) => {
  expect(readHeadLine(text)).toBeUndefined();
});

test('a byline whose name was lost still says what the author is', () => {
  expect(readByline('By , the founder of the Tern Island Almanac.')?.authors).toEqual([
    { name: '', role: 'the founder of the Tern Island Almanac' },
  ]);
});

test.each([
  'Ann Lee',
  'Ludwig van Beethoven',
  'Ali bin Hassan',
  'Mary-Jane O’Neill',
  'José Ortega y Gasset',
  'J. R. Hale',
])('“%s” is a name', (text) => {
  expect(isName(text)).toBe(true);
});

test.each([
  'Ann',
  'World News',
  'The Ferry',
  'Political Editor',
  'ann lee',
  'Ann Lee is here',
  'Area 51 West',
  'Ein Mann',
  'Northern Catering Tern Chocolate Cake',
  'USA Today',
])('“%s” is no name', (text) => {
  expect(isName(text)).toBe(false);
});

test.each([
  ['Sept. 1, 2021', ['2021-09-01']],
  ['1st of September 2021', ['2021-09-01']],
  ['2021年9月1日', ['2021-09-01']],
  ['le 1er septembre 2021', ['2021-09-01']],
  ['13/09/2021', ['2021-09-13']],
  ['1.9.2021', ['2021-09-01']],
  ['from 2020-02-28 to 2020-03-01', ['2020-02-28', '2020-03-01']],
  ['February 30, 2021', []],
  ['0001-01-01', []],
  ['version 1.2.2021.4', []],
  ['in 2021', []],
])('the days of “%s” are %j', (text, days) => {
  expect(findDays(text).map(({ day }) => day)).toEqual(days);
});

test('a day that could be read day first is told as uncertain', () => {
  expect(findDays('03/04/2021')[0]).toMatchObject({ day: '2021-03-04', certain: false });
});
