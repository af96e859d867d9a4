import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/text/dates.ts';

/** “words = value”, with “early”, “mid” or “late” and “?” for an inferred year behind the value. */
function read(text: string, lang = 'en', published = '2021-09-13'): string[] {
  return findDates(text, { published, lang }).map(
    ({ start, end, edtf, part, inferred }) =>
      `${text.slice(start, end)} = ${edtf}${part ? ` ${part}` : ''}${inferred ? ' ?' : ''}`,
  );
}

describe('dates with their year', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['On Tuesday, Sept. 11, 2001, at 8:46', 'Tuesday, Sept. 11, 2001 = 2001-09-11'],
    ['the first of May, 2004', 'the first of May, 2004 = 2004-05-01'],
    ['FY 2020', 'FY 2020 = 2020'],
    ['in the year 570', 'the year 570 = 0570'],
    ['September 11, 2001', 'September 11, 2001 = 2001-09-11'],
    ['SEPTEMBER 11, 2001', 'SEPTEMBER 11, 2001 = 2001-09-11'],
    ['on September 11th, 2001, and', 'September 11th, 2001 = 2001-09-11'],
    ['the 11th of September 2001', 'the 11th of September 2001 = 2001-09-11'],
    ['11 September 2001', '11 September 2001 = 2001-09-11'],
    ['11 Sept 2001.', '11 Sept 2001 = 2001-09-11'],
    ['on Sept. 11 2001 they', 'Sept. 11 2001 = 2001-09-11'],
    ['Sept. 11,\n2001', 'Sept. 11,\n2001 = 2001-09-11'],
    ['May\u00a03,\u00a02004', 'May\u00a03,\u00a02004 = 2004-05-03'],
    ['at 10:30 on May 3, 2004', 'May 3, 2004 = 2004-05-03'],
    ['(Feb. 29, 2020)', 'Feb. 29, 2020 = 2020-02-29'],
    ['2001-09-11', '2001-09-11 = 2001-09-11'],
    ['2001-09-11T08:46:00Z', '2001-09-11 = 2001-09-11'],
    ['2001/9/11', '2001/9/11 = 2001-09-11'],
    ['02/2019', '02/2019 = 2019-02'],
    ['in July 2019', 'July 2019 = 2019-07'],
    ['in July, 2019', 'July, 2019 = 2019-07'],
    ['May of 2004', 'May of 2004 = 2004-05'],
    ['MAY 2004', 'MAY 2004 = 2004-05'],
    ['Nov.1998', 'Nov.1998 = 1998-11'],
    ['in 2003', '2003 = 2003'],
    ['since 1776', '1776 = 1776'],
    ['the 2001 attacks', '2001 = 2001'],
    ['the 1848 revolution', '1848 = 1848'],
    ['(1998)', '1998 = 1998'],
    ['1996 and 1997', '1996 = 1996', '1997 = 1997'],
    ['1996, 1998 and 2000', '1996 = 1996', '1998 = 1998', '2000 = 2000'],
    ['In 2004 12 people died', '2004 = 2004'],
    ['since 2010 people have asked', '2010 = 2010'],
    ['(2019, March 11)', '2019, March 11 = 2019-03-11'],
    ['since at least 2009', '2009 = 2009'],
    ['2020-themed scams', '2020 = 2020'],
    [
      'in May, June and on 2 August 2017',
      'May = 2021-05 ?',
      'June = 2021-06 ?',
      '2 August 2017 = 2017-08-02',
    ],
    ['the year 2000', 'the year 2000 = 2000'],
    ['fiscal 1989', 'fiscal 1989 = 1989'],
    ['by 2050', '2050 = 2050'],
    ['resolution 1373 (2001)', '2001 = 2001'],
    ['“In 1998”', '1998 = 1998'],
    ['1998’s best', '1998 = 1998'],
    ['the 1992 women’s final', '1992 = 1992'],
    ['more than 1,000 by 2009, says', '2009 = 2009'],
    ['Crime rose six percent over 1994.', '1994 = 1994'],
    ['the deadlocked 1876 presidential election', '1876 = 1876'],
    ['world champions (2005/2010)', '2005 = 2005', '2010 = 2010'],
    ['September the 11th, 2001', 'September the 11th, 2001 = 2001-09-11'],
    ['the Fourth of July, 1976', 'the Fourth of July, 1976 = 1976-07-04'],
    ['on november 7, 2000', 'november 7, 2000 = 2000-11-07'],
    ['since january of 1999', 'january of 1999 = 1999-01'],
    ['zero by 2100', '2100 = 2100'],
    ['It ended.2001 was next', '2001 = 2001'],
    ['Atlanta nineteen ninety-six', 'nineteen ninety-six = 1996'],
    ['May third, nineteen sixty-eight', 'May third, nineteen sixty-eight = 1968-05-03'],
    ['in nineteen oh four', 'nineteen oh four = 1904'],
    ['Nineteen Eighty-Four, nineteen six, nineteen to twenty, nineteen ninety people'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('ranges', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Dec. 12–14, 2003', 'Dec. 12–14, 2003 = 2003-12-12/2003-12-14'],
    ['12–14 December 2003', '12–14 December 2003 = 2003-12-12/2003-12-14'],
    ['Sept. 11th–13th, 2001', 'Sept. 11th–13th, 2001 = 2001-09-11/2001-09-13'],
    ['May 3 and 10, 2004', 'May 3 = 2004-05-03', '10, 2004 = 2004-05-10'],
    ['May 3, 5th and 10', 'May 3 = 2021-05-03 ?', '5th = 2021-05-05 ?', '10 = 2021-05-10 ?'],
    ['on 3 and 10 May 2004', '3 = 2004-05-03', '10 May 2004 = 2004-05-10'],
    ['12 to 14 December 2003', '12 to 14 December 2003 = 2003-12-12/2003-12-14'],
    ['between May 3 and 5, 2004', 'May 3 and 5, 2004 = 2004-05-03/2004-05-05'],
    ['between 3 and 5 May 2004', '3 and 5 May 2004 = 2004-05-03/2004-05-05'],
    ['from 2001 to 2011', '2001 to 2011 = 2001/2011'],
    ['between 1999 and 2003', '1999 and 2003 = 1999/2003'],
    ['between 1202 and 1204', '1202 and 1204 = 1202/1204'],
    ['1939–45', '1939–45 = 1939/1945'],
    ['1989-1992', '1989-1992 = 1989/1992'],
    ['2001/02', '2001/02 = 2001/2002'],
    ['1999–00', '1999–00 = 1999/2000'],
    ['1999/2000', '1999/2000 = 1999/2000'],
    ['2008-9', '2008-9 = 2008/2009'],
    ['March–May 2004', 'March–May 2004 = 2004-03/2004-05'],
    ['from February 2020 to August 2021', 'February 2020 to August 2021 = 2020-02/2021-08'],
    ['Aug. 30 to Sept. 2, 2001', 'Aug. 30 to Sept. 2, 2001 = 2001-08-30/2001-09-02'],
    ['Aug. 30-Sept. 2, 2001', 'Aug. 30-Sept. 2, 2001 = 2001-08-30/2001-09-02'],
    ['Dec. 30 to Jan. 2, 2001', 'Dec. 30 to Jan. 2, 2001 = 2000-12-30/2001-01-02'],
    ['Aug. 30, 2001, to Sept. 2', 'Aug. 30, 2001, to Sept. 2 = 2001-08-30/2001-09-02'],
    ['Aug. 30 to Sept. 2', 'Aug. 30 to Sept. 2 = 2021-08-30/2021-09-02 ?'],
    ['from the 1980s to the 1990s', 'the 1980s to the 1990s = 198X/199X'],
    ['the 18th and 19th centuries', 'the 18th and 19th centuries = 17XX/18XX'],
    ['from spring 2004 to summer 2005', 'spring 2004 to summer 2005 = 2004-03/2005-08'],
    ['2001–present', '2001–present = 2001/..'],
    ['(1950–2019)', '1950–2019 = 1950/2019'],
    ['264–146 BC', '264–146 BC = -0263/-0145'],
    ['from 1354 to 1345 B.C.', '1354 to 1345 B.C. = -1353/-1344'],
    ['March and April 2004', 'March = 2004-03', 'April 2004 = 2004-04'],
    ['in July and August 2001', 'July = 2001-07', 'August 2001 = 2001-08'],
    ['September 2001–October 2002', 'September 2001–October 2002 = 2001-09/2002-10'],
    ['(c. 1340–1400)', 'c. 1340–1400 = 1340~/1400'],
    ['(c. 1340–c. 1400)', 'c. 1340–c. 1400 = 1340~/1400~'],
    ['(1957?–2011)', '1957?–2011 = 1957?/2011'],
    ['the 1960s–70s', 'the 1960s–70s = 196X/197X'],
    ['mid-May to early June 2004', 'mid-May to early June 2004 = 2004-05/2004-06'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('decades, centuries, seasons and parts', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['in the 1990s', 'the 1990s = 199X'],
    ['1990’s', '1990’s = 199X'],
    ['in the ’90s', 'the ’90s = 199X ?'],
    ["in the '90s", "the '90s = 199X ?"],
    ['in the 80s', 'the 80s = 198X ?'],
    ['in the nineties', 'the nineties = 199X ?'],
    ['the Roaring Twenties', 'Twenties = 192X ?'],
    ['the late 1990s', 'the late 1990s = 199X late'],
    ['mid-1990s', 'mid-1990s = 199X mid'],
    ['the early ’80s', 'the early ’80s = 198X early ?'],
    ['the 1800s', 'the 1800s = 18XX'],
    ['the 2000s', 'the 2000s = 200X'],
    ['the 19th century', 'the 19th century = 18XX'],
    ['a 19th-century fort', '19th-century = 18XX'],
    ['the nineteenth century', 'the nineteenth century = 18XX'],
    ['the twenty-first century', 'the twenty-first century = 20XX'],
    ['the early 20th century', 'the early 20th century = 19XX early'],
    ['the 5th century BC', 'the 5th century BC = -04XX'],
    ['the first century BCE', 'the first century BCE = -00XX'],
    ['the 2nd century CE', 'the 2nd century CE = 01XX'],
    ['in the spring of 2004', 'the spring of 2004 = 2004-21'],
    ['summer 2019', 'summer 2019 = 2019-22'],
    ['Fall 2001', 'Fall 2001 = 2001-23'],
    ['the winter of 2001–02', 'the winter of 2001–02 = 2001-24'],
    ['the summer of ’69', 'the summer of ’69 = 1969-22 ?'],
    ['the third quarter of 2010', 'the third quarter of 2010 = 2010-35'],
    ['third-quarter 2010', 'third-quarter 2010 = 2010-35'],
    ['Q3 2010', 'Q3 2010 = 2010-35'],
    ['the first half of 1998', 'the first half of 1998 = 1998-40'],
    ['mid-2004', 'mid-2004 = 2004 mid'],
    ['late 1998', 'late 1998 = 1998 late'],
    ['early May 2004', 'early May 2004 = 2004-05 early'],
    ['the end of 2003', 'the end of 2003 = 2003 late'],
    ['the beginning of March 2003', 'the beginning of March 2003 = 2003-03 early'],
    ['the late 1980s and early 1990s', 'the late 1980s = 198X late', 'early 1990s = 199X early'],
    ['in ’98', '’98 = 1998 ?'],
    ['the 80s, 90s and early 20s', 'the 80s = 198X ?', '90s = 199X ?', 'early 20s = 192X early ?'],
    ['highs in 60s and 70s'],
    ['20th century fox'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('circa and eras', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['c. 1450', 'c. 1450 = 1450~'],
    ['(c. 1450)', 'c. 1450 = 1450~'],
    ['c.1450', 'c.1450 = 1450~'],
    ['ca. 1450', 'ca. 1450 = 1450~'],
    ['circa 1450', 'circa 1450 = 1450~'],
    ['about 1450', 'about 1450 = 1450~'],
    ['around 1450, when', 'around 1450 = 1450~'],
    ['around Nov. 1, 1989', 'around Nov. 1, 1989 = 1989-11-01~'],
    ['44 BC', '44 BC = -0043'],
    ['in 44 B.C., on', '44 B.C. = -0043'],
    ['It fell in 146 BC.', '146 BC = -0145'],
    ['c. 500 BCE', 'c. 500 BCE = -0499~'],
    ['AD 70', 'AD 70 = 0070'],
    ['A.D. 1066', 'A.D. 1066 = 1066'],
    ['70 CE', '70 CE = 0070'],
    ['March 15, 44 BC', 'March 15, 44 BC = -0043-03-15'],
    ['(1957?)', '1957? = 1957?'],
    ['Was it 1957?', '1957 = 1957'],
    ['42 U.S.C. 1983'],
    ['built about 1800', 'about 1800 = 1800~'],
    ['ended in about 1997 because', 'about 1997 = 1997~'],
    ['2000 to 2500 warheads'],
    ['Around 1480 Adolf Rusch printed it.', 'Around 1480 = 1480~'],
    ['About 1984 Afghan soldiers came.'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a missing year', () => {
  test.each<[text: string, published: string, ...expected: string[]]>([
    ['On Aug. 31 the last plane left.', '2021-09-13', 'Aug. 31 = 2021-08-31 ?'],
    ['On Aug. 31 the last plane left.', '2021-08-31', 'Aug. 31 = 2021-08-31 ?'],
    ['On Aug. 31 the last plane left.', '2021-08-20', 'Aug. 31 = 2020-08-31 ?'],
    ['Aug. 31', '2021-08-20', 'Aug. 31 = 2020-08-31 ?'],
    ['They will leave by Aug. 31.', '2021-08-20', 'Aug. 31 = 2021-08-31 ?'],
    ['They are due out on or before Aug. 31.', '2021-08-20', 'Aug. 31 = 2021-08-31 ?'],
    ['The vote is scheduled for May 3.', '2021-09-13', 'May 3 = 2022-05-03 ?'],
    ['The court convenes Oct. 4.', '2021-09-13', 'Oct. 4 = 2021-10-04 ?'],
    ['The court convened Oct. 4.', '2021-09-13', 'Oct. 4 = 2020-10-04 ?'],
    ['the Dec. 31 deadline', '2021-12-20', 'Dec. 31 = 2021-12-31 ?'],
    ['the Sept. 11 attacks', '2021-09-13', 'Sept. 11 = 2001-09-11 ?'],
    ['the Sept. 11 terrorist attacks', '1999-09-13', 'Sept. 11 = 1999-09-11 ?'],
    ['Friday, Oct. 23', '2000-01-01', 'Friday, Oct. 23 = 1998-10-23 ?'],
    ['On Feb. 29 it began.', '2021-09-13', 'Feb. 29 = 2020-02-29 ?'],
    ['in July', '2021-09-13', 'July = 2021-07 ?'],
    ['in July', '2021-07-01', 'July = 2021-07 ?'],
    ['in October', '2021-09-13', 'October = 2020-10 ?'],
    ['last March', '2021-09-13', 'last March = 2021-03 ?'],
    ['last September', '2021-09-13', 'last September = 2020-09 ?'],
    ['next May', '2021-09-13', 'next May = 2022-05 ?'],
    ['this October', '2021-09-13', 'this October = 2021-10 ?'],
    ['July last year', '2021-09-13', 'July last year = 2020-07 ?'],
    ['in April of this year', '2021-09-13', 'April of this year = 2021-04 ?'],
    [
      'It began in 1979. In November of that year',
      '2021-09-13',
      '1979 = 1979',
      'November of that year = 1979-11 ?',
    ],
    ['in May of that year', '2021-09-13'],
    ['early March', '2021-09-13', 'early March = 2021-03 early ?'],
    ['between March and May', '2021-09-13', 'March and May = 2021-03/2021-05 ?'],
    ['Dec. 28 to Jan. 3', '2021-09-13', 'Dec. 28 to Jan. 3 = 2020-12-28/2021-01-03 ?'],
    ['the April elections', '2021-09-13', 'April = 2021-04 ?'],
    ['its May outlook', '2021-09-13', 'May = 2021-05 ?'],
    ['In May 10 people died', '2021-09-13', 'May = 2021-05 ?'],
    ['In April President Ghani left', '2021-09-13', 'April = 2021-04 ?'],
    ['9/11/01', '2021-09-13', '9/11/01 = 2001-09-11 ?'],
    ['1/20/22', '2021-12-20', '1/20/22 = 2022-01-20 ?'],
    ['11/22/63', '2021-09-13', '11/22/63 = 1963-11-22 ?'],
    ['It takes effect Jan. 1, she said.', '2000-10-18', 'Jan. 1 = 2001-01-01 ?'],
    ['They will have it ready by January.', '2000-10-08', 'January = 2001-01 ?'],
    ['He was preparing to meet them at a summit in July.', '2000-10-31', 'July = 2000-07 ?'],
    ['They have set Nov. 10 as the deadline.', '1989-11-02', 'Nov. 10 = 1989-11-10 ?'],
    ['He warned that a launch date of April 12 was early.', '1997-04-03', 'April 12 = 1997-04-12 ?'],
    ['sales were slow in october', '2000-11-04', 'october = 2000-10 ?'],
    ['They may march in may.', '2000-11-04'],
    ['May the 4th be with you', '2021-09-13'],
    ['on May the 4th the group met', '2021-09-13', 'May the 4th = 2021-05-04 ?'],
    ['on the Fourth of July', '2021-09-13', 'the Fourth of July = 2021-07-04 ?'],
    ['when it begins in February', '2000-10-28', 'February = 2001-02 ?'],
    ['In July, the bank said it planned to go.', '2000-10-16', 'July = 2000-07 ?'],
    ['He will succeed Daniel P. Davison Feb. 1.', '1989-10-26', 'Feb. 1 = 1990-02-01 ?'],
    ['near its high set on Aug. 6', '1998-02-06', 'Aug. 6 = 1997-08-06 ?'],
  ])('%s (%s)', (text, published, ...expected) => {
    expect(read(text, 'en', published)).toEqual(expected);
  });
});

describe('a sentence that begins with a date', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['In 1998, it hit them. On Aug. 20, it was hit.', '1998 = 1998', 'Aug. 20 = 1998-08-20 ?'],
    [
      'On Sept. 11, 2001, it began. On Oct. 7, war came, and on Jan. 2 it ended.',
      'Sept. 11, 2001 = 2001-09-11',
      'Oct. 7 = 2001-10-07 ?',
      'Jan. 2 = 2002-01-02 ?',
    ],
    ['It was signed in 1990. In May, it was renewed.', '1990 = 1990', 'May = 2021-05 ?'],
    ['In 1990, it fell.\n\nIn May, it rose.', '1990 = 1990', 'May = 2021-05 ?'],
    ['In 1990, it fell. This year, in May, it rose.', '1990 = 1990', 'May = 2021-05 ?'],
    ['In 2019, they won. On Sept. 20 they will play.', '2019 = 2019', 'Sept. 20 = 2021-09-20 ?'],
    ['In 1998, it fell, after 1990. In May, it rose.', '1998 = 1998', '1990 = 1990', 'May = 2021-05 ?'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numbers in the order of the language and country', () => {
  test.each([
    ['en', '2001-09-11'],
    ['en-US', '2001-09-11'],
    ['en-GB', '2001-11-09'],
    ['en-AU', '2001-11-09'],
    ['fr', '2001-11-09'],
    ['es', '2001-11-09'],
  ])('9/11/2001 in %s', (lang, edtf) => {
    expect(read('9/11/2001', lang)).toEqual([`9/11/2001 = ${edtf}`]);
  });

  test('hyphens put the day first unless a country says otherwise', () => {
    expect(read('09-11-2001', 'en')).toEqual(['09-11-2001 = 2001-11-09']);
    expect(read('09-11-2001', 'en-US')).toEqual(['09-11-2001 = 2001-09-11']);
  });

  test('a number over twelve is the day in any order', () => {
    expect(read('13/9/2001', 'en-US')).toEqual(['13/9/2001 = 2001-09-13']);
    expect(read('9/13/2001', 'en-GB')).toEqual(['9/13/2001 = 2001-09-13']);
    expect(read('13/13/2001')).toEqual([]);
  });

  test('full stops are read as German writes them', () => {
    expect(read('am 9.11.1989', 'de')).toEqual(['9.11.1989 = 1989-11-09']);
    expect(read('Version 3.11.2001', 'en')).toEqual([]);
  });
});

describe('German, French and Spanish', () => {
  test.each<[lang: string, text: string, ...expected: string[]]>([
    ['de', 'am 11. September 2001', '11. September 2001 = 2001-09-11'],
    ['de', 'Dienstag, 11. September 2001', 'Dienstag, 11. September 2001 = 2001-09-11'],
    ['de-AT', 'im Jänner 2004', 'Jänner 2004 = 2004-01'],
    ['de', 'vom 3. bis 5. Mai 2004', '3. bis 5. Mai 2004 = 2004-05-03/2004-05-05'],
    ['de', 'im März', 'März = 2021-03 ?'],
    ['de', 'Anfang 2004', 'Anfang 2004 = 2004 early'],
    ['de', 'Mitte der 1990er Jahre', 'Mitte der 1990er Jahre = 199X mid'],
    ['de', 'in den 90er Jahren', 'den 90er Jahren = 199X ?'],
    ['de', 'im 19. Jahrhundert', '19. Jahrhundert = 18XX'],
    ['de', 'im 5. Jahrhundert v. Chr.', '5. Jahrhundert v. Chr. = -04XX'],
    ['de', '44 v. Chr.', '44 v. Chr. = -0043'],
    ['de', 'im Frühjahr 2004', 'Frühjahr 2004 = 2004-21'],
    ['de', 'im 3. Quartal 2010', '3. Quartal 2010 = 2010-35'],
    ['de', 'von 2001 bis 2011', '2001 bis 2011 = 2001/2011'],
    ['de', 'Goethe starb 1832 in Weimar.', '1832 = 1832'],
    ['de', 'Es waren 1832 Soldaten.'],
    ['de', 'Am Montag, dem 13. September', 'Montag, dem 13. September = 2021-09-13 ?'],
    ['de', 'in den späten Neunzigerjahren', 'den späten Neunzigerjahren = 199X late ?'],
    ['de', 'im ersten Quartal 2010', 'ersten Quartal 2010 = 2010-33'],
    ['de', 'Mai und Juni 2004', 'Mai = 2004-05', 'Juni 2004 = 2004-06'],
    ['de', 'um 1450', 'um 1450 = 1450~'],
    ['de', 'on September 11, 2001', 'September 11, 2001 = 2001-09-11'],
    ['de', 'rund 2000 Soldaten, Theresa May und 1999 Euro'],
    ['fr', 'le mardi 11 septembre 2001', 'mardi 11 septembre 2001 = 2001-09-11'],
    ['fr', 'le 1er mai 2004', '1er mai 2004 = 2004-05-01'],
    ['fr', 'du 3 au 5 mai 2004', '3 au 5 mai 2004 = 2004-05-03/2004-05-05'],
    ['fr', 'en juillet', 'juillet = 2021-07 ?'],
    ['fr', 'dans les années 1990', 'les années 1990 = 199X'],
    ['fr', 'les années 90', 'les années 90 = 199X ?'],
    ['fr', 'XIXe siècle', 'XIXe siècle = 18XX'],
    ['fr', 'au printemps 2004', 'printemps 2004 = 2004-21'],
    ['fr', 'troisième trimestre 2010', 'troisième trimestre 2010 = 2010-35'],
    ['fr', 'mi-2004', 'mi-2004 = 2004 mid'],
    ['fr', 'en août dernier', 'août dernier = 2021-08 ?'],
    ['fr', 'en août prochain', 'août prochain = 2022-08 ?'],
    ['fr', 'vers 1450', 'vers 1450 = 1450~'],
    ['fr', 'en 44 av. J.-C.', '44 av. J.-C. = -0043'],
    ['fr', 'quelque 2000 soldats, 1999 euros'],
    ['es', 'el martes 11 de septiembre de 2001', 'martes 11 de septiembre de 2001 = 2001-09-11'],
    ['es', 'del 3 al 5 de mayo de 2004', '3 al 5 de mayo de 2004 = 2004-05-03/2004-05-05'],
    ['es', 'en julio', 'julio = 2021-07 ?'],
    ['es', 'la década de 1990', 'la década de 1990 = 199X'],
    ['es', 'en los años 90', 'los años 90 = 199X ?'],
    ['es', 'el siglo XIX', 'el siglo XIX = 18XX'],
    ['es', 'la primavera de 2004', 'la primavera de 2004 = 2004-21'],
    ['es', 'a mediados de 2004', 'a mediados de 2004 = 2004 mid'],
    ['es', 'entre 1999 y 2003', '1999 y 2003 = 1999/2003'],
    ['es', 'en agosto pasado', 'agosto pasado = 2021-08 ?'],
    ['es', 'hacia 1450', 'hacia 1450 = 1450~'],
    ['es', 'unos 2000 soldados, 1999 euros'],
    ['de', '11. 9. 2001', '11. 9. 2001 = 2001-09-11'],
    ['de', 'in den 1990ern', 'den 1990ern = 199X'],
    ['de', 'in den Neunzigern', 'den Neunzigern = 199X ?'],
    ['de', 'im neunzehnten Jahrhundert', 'neunzehnten Jahrhundert = 18XX'],
    ['de', 'am ersten Mai', 'ersten Mai = 2021-05-01 ?'],
    ['de', 'Sie läuft bis zum 31. Dezember.', '31. Dezember = 2021-12-31 ?'],
    ['de', 'etwa 1957 in Köln', 'etwa 1957 = 1957~'],
    ['de', 'die Straße des 17. Juni'],
    ['fr', 'le 10 novembre 93', '10 novembre 93 = 1993-11-10 ?'],
    ['fr', 'en mai 68, on', 'mai 68 = 1968-05 ?'],
    ['fr', 'en mai 60 % des voix', 'mai = 2021-05 ?'],
    ['es', 'mayo del 68', 'mayo del 68 = 1968-05 ?'],
    ['es', 'el primero de mayo', 'primero de mayo = 2021-05-01 ?'],
    ['es', 'a finales de los 80, cuando', 'a finales de los 80 = 198X late ?'],
    ['es', 'el próximo día 9 de julio', 'el próximo día 9 de julio = 2022-07-09 ?'],
    ['es', 'la Avenida 9 de Julio y la Plaza de Mayo'],
    ['de', 'Im Juni des vergangenen Jahres', 'Juni des vergangenen Jahres = 2020-06 ?'],
    ['de', 'Er gastiert am 9. Dezember in Bozen.', '9. Dezember = 2021-12-09 ?'],
    ['de', 'Er hat am 9. Dezember gewonnen.', '9. Dezember = 2020-12-09 ?'],
  ])('%s: %s', (lang, text, ...expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('datetime', () => {
  test.each([
    ['2003', '2003'],
    ['July 2019', '2019-07'],
    ['Sept. 11, 2001', '2001-09-11'],
    ['the 1990s', undefined],
    ['c. 1450', undefined],
    ['44 BC', undefined],
    ['1939–45', undefined],
    ['spring 2004', undefined],
  ])('of %s', (text, datetime) => {
    expect(findDates(text, { published: '2021-09-13', lang: 'en' })[0]?.datetime).toBe(datetime);
  });
});

describe('no dates', () => {
  const lists = [
    { lang: 'en', file: 'none.txt', lines: 1000 },
    { lang: 'de', file: 'none-de.txt', lines: 60 },
    { lang: 'fr', file: 'none-fr.txt', lines: 55 },
    { lang: 'es', file: 'none-es.txt', lines: 45 },
  ];

  test.each(lists)('no line of $file has one', ({ lang, file, lines: least }) => {
    const lines = readFileSync(new URL(`fixtures/dates/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '));
    expect(lines.length).toBeGreaterThan(least);
    expect(lines.filter((line) => read(line, lang).length > 0)).toEqual([]);
  });
});
