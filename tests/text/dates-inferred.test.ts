import { describe, expect, test } from 'vitest';
import { readDates as read } from './read-dates.ts';

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
    ['the attacks of Sept. 11', '2021-09-13', 'Sept. 11 = 2001-09-11 ?'],
    ['late last July he fell ill', '2021-09-13', 'late last July = 2021-07 late ?'],
    ['it fell since march. It sank in august when', '2021-09-13', 'march = 2021-03 ?', 'august = 2021-08 ?'],
    ['the crew died last august when', '2021-09-13', 'last august = 2021-08 ?'],
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
    ['just weeks before Americans elect a president Nov. 7', '2000-10-18', 'Nov. 7 = 2000-11-07 ?'],
    ['It was extended until 5 p.m. EST Nov. 9.', '1989-11-02', 'Nov. 9 = 1989-11-09 ?'],
    ['It is scheduled to start this January.', '2000-11-28', 'this January = 2001-01 ?'],
    ['It was cold this January.', '2000-11-28', 'this January = 2000-01 ?'],
    ['Submissions close 15 October.', '2021-09-13', '15 October = 2021-10-15 ?'],
    ['In 1998, it began. That August, it ended.', '2021-09-13', '1998 = 1998', 'That August = 1998-08 ?'],
    ['In 1998, he said that August 5 was late.', '2021-09-13', '1998 = 1998', 'August 5 = 1998-08-05 ?'],
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
