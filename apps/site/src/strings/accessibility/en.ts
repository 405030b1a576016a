/** The accessibility statement in English, in the order of the model in the EU's Implementing Decision 2018/1523. */
export const accessibility = {
  title: 'Accessibility statement',
  description: (project: string) =>
    `How accessible the website of ${project} is: what was tested, what was not, and where to report problems.`,
  scope: (project: string) =>
    `This statement applies to every page of the website of ${project}. It is made for use by keyboard, switch, eye gaze, voice, touch and mouse, and to be enlarged, read aloud or printed.`,
  form: 'The statement follows the model of the EU’s Implementing Decision 2018/1523. It is not on record whether Directive (EU) 2016/2102, which is for public sector bodies, applies to this website.',
  statusTitle: 'Compliance status',
  status:
    'This website is partially compliant with the standard EN 301 549 and with the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. The tests below found no failures, but they do not cover all requirements.',
  notAccessibleTitle: 'Non-accessible content',
  notAccessible: {
    translations: 'Translations that nobody has reviewed. Each such page says so, and links to the English page.',
    names: 'Titles of papers and of sources, which are in the language in which they were published.',
    elsewhere: 'Other websites that the sources link to. They are not part of this statement.',
  },
  testedTitle: 'What was tested',
  tested: {
    axe: 'Every page in every language with the tool axe, with its rules for levels A, AA and AAA: it found no failures.',
    contrast: 'The contrast of all text, in light and dark mode: at least 7:1.',
    targets: 'The size of every link and button: at least 44 × 44 CSS pixels, except for links in sentences.',
    stops: 'The number of keyboard stops before the content: at most 12, the first of which skips the others.',
    keyboard: 'Pages of each type with only the keyboard, and with scripts switched off.',
    zoom: 'Every page at a width of 320 CSS pixels, which equals a zoom of 400%, and with increased text spacing: nothing is lost.',
    motion: 'Every page for movement, and for anything that stays in front of the text: there is none.',
  },
  notTestedTitle: 'What was not tested',
  notTested: {
    people: 'The website with people who use assistive technology every day.',
    tools: 'The website with actual screen readers, eye trackers, switches and voice control.',
    browsers: 'The website in browsers other than Chromium.',
  },
  preparedTitle: 'Preparation of this statement',
  prepared: (date: string) =>
    `This statement was prepared on ${date}. It is a self-assessment by automated tests in a browser, which are run again with every change.`,
  feedbackTitle: 'Feedback and contact',
  feedback: 'Tell us what you cannot read or use, and on which page.',
  noAddress: 'No address for feedback has been set for this website yet.',
  enforcementTitle: 'Enforcement procedure',
  enforcement:
    'If the directive applies and you are not satisfied with an answer, you can contact the enforcement body in the country of the website. Which body that is for this website is not on record.',
};
