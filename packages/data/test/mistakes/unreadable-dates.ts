import type { Mistake } from './mistake.ts';

/** Values that are not dates, and dates that are in no calendar. */
export const unreadableDates: readonly Mistake[] = [
  {
    what: 'a day that does not exist',
    file: 'milestones/lancet-paper.yaml',
    from: '"2025-05-09"',
    to: '"2025-02-30"',
    at: '2025-02-30',
    says: 'date  "2025-02-30" is not a date; write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019',
  },
  {
    what: 'a leap day in a common year',
    file: 'milestones/lancet-paper.yaml',
    from: '"2025-05-09"',
    to: '"2025-02-29"',
    at: '2025-02-29',
    says: 'date  "2025-02-29" is not a date; write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019',
  },
  {
    what: 'a date in words',
    file: 'milestones/lancet-paper.yaml',
    from: '"2025-05-09"',
    to: '9 May 2025',
    at: '9 May',
    says: 'date  "9 May 2025" is not a date; write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019',
  },
  {
    what: 'a season in words',
    file: 'news/brexit.en.md',
    from: 'period: "2019-23"',
    to: 'period: autumn 2019',
    at: 'period:',
    says: 'period  "autumn 2019" is not a date; write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019',
  },
  {
    what: 'a month that does not exist',
    file: 'milestones/planned-end-of-recruitment.yaml',
    from: '"2019-09"',
    to: '"2019-13"',
    at: 'date:',
    says: 'date  "2019-13" is not a date; write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019',
  },
  {
    what: 'a span of years where a date belongs',
    file: 'milestones/planned-end-of-recruitment.yaml',
    from: 'date: "2019-09"',
    to: 'date: 2019/2020',
    at: 'date:',
    says: 'date  "2019/2020" is not a date; write as much as is known: 2019, 2019-09, 2019-09-30, or 2019-23 for autumn 2019',
  },
];
