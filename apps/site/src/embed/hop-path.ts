/**
 * The path of the page that redirects to an address outside the site.
 *
 * @example hopPath('https://clinicaltrials.gov/study/1') // '/embed/to/clinicaltrials-gov-study-1.html'
 */
export const hopPath = (address: string): string =>
  `/embed/to/${address
    .replace(/^https:\/\//, '')
    .replace(/\W+/g, '-')
    .toLowerCase()}.html`;
