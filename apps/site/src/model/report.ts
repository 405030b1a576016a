import type { Site } from './site.ts';

/**
 * Where a reader reports a mistake: the form that `REPORT_URL` names, with the page, the record and its fields filled in. In
 * that address `{kind}` stands for the collection of the record, and for `page` where it is about none.
 *
 * @param record the record that the page is about, as `organisations/genethon`.
 * @param fields paths of its facts that the report is about, as in `supports`.
 * @returns nothing where no form is set: an invented address would swallow reports.
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

/** @throws where the setting is no https address. */
export const reportSetting = (value: string | undefined): string | undefined => {
  if (value === undefined || value === '') return undefined;
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return value;
  throw new Error(`REPORT_URL is "${value}": set it to the https address of a form, or leave it out.`);
};
