import type { Site } from './site.ts';

/**
 * Where a reader reports a mistake on a page: the form that `REPORT_URL` names, with the page and the record filled in.
 *
 * @param record the record that the page is about, as `organisations/genethon`.
 * @returns nothing where no form is set: an invented address would swallow reports.
 * @example reportAddress(site, '/trial/', 'trial/mirocals') // 'https://…/new?template=mistake.yml&page=…&record=trial%2Fmirocals'
 */
export const reportAddress = (
  { report, origin, path }: Pick<Site, 'report' | 'origin' | 'path'>,
  page: string,
  record?: string,
): string | undefined => {
  if (report === undefined) return undefined;
  const address = new URL(report);
  address.searchParams.set('page', `${origin}${path(page)}`);
  if (record !== undefined) address.searchParams.set('record', record);
  return address.href;
};

/** @throws where the setting is no https address. */
export const reportSetting = (value: string | undefined): string | undefined => {
  if (value === undefined || value === '') return undefined;
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return value;
  throw new Error(`REPORT_URL is "${value}": set it to the https address of a form, or leave it out.`);
};
