import type { Route } from '../model/route.ts';

/** @throws if the setting is neither an https nor a mailto address. */
export const securitySetting = (value: string | undefined): string | undefined => {
  if (value === undefined || value === '') return undefined;
  if (URL.canParse(value) && ['https:', 'mailto:'].includes(new URL(value).protocol)) return value;
  throw new Error(`SECURITY_CONTACT is "${value}": set it to an https: or mailto: address, or leave it out.`);
};

interface SecuritySource {
  readonly contact: string | undefined;
  readonly origin: string;
  readonly day: string;
  readonly languages: readonly string[];
}

const yearAfter = (day: string) =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}T00:00:00Z`;

/**
 * The contact for security reports, as `/.well-known/security.txt`. Without a contact there is no such file: reports to an
 * invented address would be lost.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export const securityTxt = ({ contact, origin, day, languages }: SecuritySource): Route[] => {
  if (contact === undefined) return [];
  const path = '/.well-known/security.txt';
  const content = [
    `Contact: ${contact}`,
    `Expires: ${yearAfter(day)}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${origin}${path}`,
  ];
  return [{ path, content: () => `${content.join('\n')}\n` }];
};
