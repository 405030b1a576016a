import type { Site } from './site.ts';

/**
 * The address of the form for reporting a mistake, from `REPORT_URL`, with the page, the record and its fields filled in.
 * `{kind}` in it is replaced by the collection of the record, or by `page` for a page that is not about a record.
 *
 * @param record The record that the page is about, such as `organisations/genethon`.
 * @param fields The paths of the facts in question, as in `supports`.
 * @returns `undefined` if no form is set: reports to an invented address would be lost.
 * @example reportAddress(site, '/trial/', 'trial/mirocals', ['dose']) // 'https://…?template=mistake-trial.yml&page=…&title=…&record=trial%2Fmirocals&field=dose'
 */
export const reportAddress = (
  { report, origin, path }: Pick<Site, 'report' | 'origin' | 'path'>,
  page: string,
  record?: string,
  fields: readonly string[] = [],
): string | undefined => {
  if (report === undefined) return undefined;
  const address = new URL(report.replaceAll('{kind}', record?.split('/')[0] ?? 'page'));
  address.searchParams.set('page', `${origin}${path(page)}`);
  if (record !== undefined) {
    address.searchParams.set('title', `Mistake: ${record}`);
    address.searchParams.set('record', record);
  }
  if (fields.length > 0) address.searchParams.set('field', fields.join(', '));
  return address.href;
};

/** @throws if the setting is not an https address. */
export const reportSetting = (value: string | undefined): string | undefined => {
  if (value === undefined || value === '') return undefined;
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return value;
  throw new Error(`REPORT_URL is "${value}": set it to the https address of a form, or leave it out.`);
};
