/** The accessibility statement in English, in the order of the model in the EU's Implementing Decision 2018/1523. */
export const accessibility = {
  title: 'Accessibility statement',
  description: (project: string) =>
    `How accessible the website of ${project} is: what was tested, what was not, and whom to tell.`,
  scope: (project: string) =>
    `This statement applies to every page of the website of ${project}. The website is made to be used with a keyboard, a switch, the eyes, the voice, a finger or a mouse, enlarged, read out or printed.`,
  form: 'The statement follows the model of the EU’s Implementing Decision 2018/1523. Whether Directive (EU) 2016/2102, which is for public sector bodies, applies to this website is not on record.',
  statusTitle: 'Compliance status',
  status:
    'This website is partially compliant with the standard EN 301 549 and with the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. The tests below found nothing that fails them, but they do not cover everything that these ask for.',
  notAccessibleTitle: 'Non-accessible content',
  notAccessible: {
    translations:
      'Translations that no person has reviewed. Each such page says so, and the English page is one link away.',
    names: 'Titles of papers and of sources, which stand in the language in which they were published.',
    elsewhere: 'Other websites, to which the sources lead. They are outside this statement.',
  },
  testedTitle: 'What was tested',
  tested: {
    axe: 'Every page in every language with axe, at levels A, AA and AAA as far as it tests them: it found nothing.',
    contrast: 'The contrast of all text, on a light and on a dark ground: 7:1 and more.',
    targets: 'The size of every link and button: 44 × 44 CSS pixels and more, links within sentences excepted.',
    stops: 'The number of stops before the content: 12 at most, the first of which skips the others.',
    keyboard: 'Pages of each kind with the keyboard alone, with scripts switched off.',
    zoom: 'Every page at a width of 320 CSS pixels, which is a zoom of 400%, and with the text spaced out: nothing is lost.',
    motion: 'That nothing moves, and that nothing stays in the way of the text.',
  },
  notTestedTitle: 'What was not tested',
  notTested: {
    people: 'The website with people who use assistive technology every day.',
    tools: 'The website with screen readers, eye trackers, switches and voice control themselves.',
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
    'Where the directive applies and an answer does not satisfy you, you can turn to the body that enforces it in the country of the website. Which body that is for this website is not on record.',
};
