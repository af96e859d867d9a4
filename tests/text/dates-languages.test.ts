import { describe, expect, test } from 'vitest';
import { readDates as read } from './read-dates.ts';

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
    [
      'de',
      'in der ersten Hälfte des 15. Jahrhunderts',
      'der ersten Hälfte des 15. Jahrhunderts = 14XX early',
    ],
    ['de', 'Im Juni des vergangenen Jahres', 'Juni des vergangenen Jahres = 2020-06 ?'],
    ['de', 'Er gastiert am 9. Dezember in Bozen.', '9. Dezember = 2021-12-09 ?'],
    ['de', 'Er hat am 9. Dezember gewonnen.', '9. Dezember = 2020-12-09 ?'],
  ])('%s: %s', (lang, text, ...expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
