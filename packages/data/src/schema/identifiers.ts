import * as z from 'zod';
import { hasIsniCheckDigit, hasRorChecksum } from './check-digits.ts';

/**
 * An organisation in the Research Organization Registry, as an address.
 *
 * @example 'https://ror.org/01tm6cn81'
 */
export const ror = z
  .string()
  .regex(/^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/, {
    error: 'is not a ROR id: write it as https://ror.org/01tm6cn81',
    abort: true,
  })
  .refine((value) => hasRorChecksum(value.slice(-9)), {
    error: 'is not a ROR id: its last two digits do not fit the rest, compare it with ror.org',
  });

/**
 * A person's ORCID iD, as an address.
 *
 * @example 'https://orcid.org/0000-0002-1825-0097'
 */
export const orcid = z
  .string()
  .regex(/^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
    error: 'is not an ORCID iD: write it as https://orcid.org/0000-0002-1825-0097',
    abort: true,
  })
  .refine((value) => hasIsniCheckDigit(value.slice(-19).replaceAll('-', '')), {
    error: 'is not an ORCID iD: its last character does not fit the rest, compare it with orcid.org',
  });

/**
 * An International Standard Name Identifier, without spaces.
 *
 * @example '0000000121032683'
 */
export const isni = z
  .string()
  .regex(/^\d{15}[\dX]$/, {
    error: 'is not an ISNI: write its sixteen characters in quotes, without spaces',
    abort: true,
  })
  .refine(hasIsniCheckDigit, {
    error: 'is not an ISNI: its last character does not fit the rest, compare it with isni.org',
  });

/**
 * A DOI without its resolver.
 *
 * @example '10.1016/S0140-6736(25)00262-4'
 */
export const doi = z.string().regex(/^10\.\d{4,9}\/\S+$/, {
  error: 'is not a DOI: write it without the address, such as 10.1016/S0140-6736(25)00262-4',
});

/**
 * The number of a trial in ClinicalTrials.gov.
 *
 * @example 'NCT03039673'
 */
export const nctNumber = z
  .string()
  .regex(/^NCT\d{8}$/, { error: 'is not an NCT number: write one such as NCT02059759' });

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * A country by its two capitals in ISO 3166-1. The code that a language tag would replace, such as UK for GB, is refused.
 *
 * @example 'SE'
 */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, {
    error: 'is not a country code: write the two capitals of ISO 3166-1, such as SE',
    abort: true,
  })
  .refine((code) => regions.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code, {
    error: 'is no country in ISO 3166-1: the code of the United Kingdom is GB, of Sweden SE',
  });

const isLanguageTag = (tag: string) => {
  try {
    const { language } = new Intl.Locale(tag);
    return languageNames.of(language) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

/**
 * A language by its BCP 47 tag, in its canonical form.
 *
 * @example 'sv'
 */
export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'is not a language tag of BCP 47: write one such as sv or fr-CH' });
