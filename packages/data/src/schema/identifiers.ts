import * as z from 'zod';
import { hasIsniCheckDigit, hasRorChecksum } from './check-digits.ts';
import { endsLoosely } from './link.ts';

/**
 * The id of an organisation in the Research Organization Registry, as a URL.
 *
 * @example 'https://ror.org/01tm6cn81'
 */
export const ror = z
  .string()
  .regex(/^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/, {
    error: 'is not a ROR id; write it as https://ror.org/01tm6cn81',
    abort: true,
  })
  .refine((value) => hasRorChecksum(value.slice(-9)), {
    error: 'is not a valid ROR id (wrong checksum); compare it with ror.org',
  });

/**
 * A person's ORCID iD, as a URL.
 *
 * @example 'https://orcid.org/0000-0002-1825-0097'
 */
export const orcid = z
  .string()
  .regex(/^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
    error: 'is not an ORCID iD; write it as https://orcid.org/0000-0002-1825-0097',
    abort: true,
  })
  .refine((value) => hasIsniCheckDigit(value.slice(-19).replaceAll('-', '')), {
    error: 'is not a valid ORCID iD (wrong check digit); compare it with orcid.org',
  });

/**
 * An International Standard Name Identifier, without spaces.
 *
 * @example '0000000121032683'
 */
export const isni = z
  .string()
  .regex(/^\d{15}[\dX]$/, {
    error: 'is not an ISNI; write its 16 characters in quotes, without spaces',
    abort: true,
  })
  .refine(hasIsniCheckDigit, {
    error: 'is not a valid ISNI (wrong check digit); compare it with isni.org',
  });

/**
 * A Participant Identification Code, by which the European Commission knows an organisation. An organisation may have had several.
 *
 * @example '937808902'
 */
export const pic = z
  .string()
  .regex(/^\d{9}$/, { error: 'is not a PIC; write its nine digits in quotes, such as "937808902"' });

/**
 * A DOI without its resolver.
 *
 * @example '10.1016/S0140-6736(25)00262-4'
 */
export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/\S+$/, {
    error: 'is not a DOI; write it without the resolver, such as 10.1016/S0140-6736(25)00262-4',
    abort: true,
  })
  // Older DOIs of Wiley end with a check character, as in CO;2-#.
  .refine((value) => !/\/$/.test(value) && (!endsLoosely(value) || /CO;2-.$/.test(value)), {
    error: 'ends with punctuation that does not belong to it; remove it',
  });

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Codes that ISO 3166-1 leaves to its users or reserves, although they have a name elsewhere: XK, EU, UN, … */
const notAssigned = /^(A[AC]|C[PQ]|DG|E[AUZ]|IC|Q[M-Z]|TA|UN|X[A-Z]|ZZ)$/;

/**
 * A two-letter country code of ISO 3166-1. Codes that BCP 47 replaces, such as UK for GB, are refused.
 *
 * @example 'SE'
 */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, {
    error: 'is not a country code; write the two capital letters of ISO 3166-1, such as SE',
    abort: true,
  })
  .refine(
    (code) =>
      !notAssigned.test(code) && regions.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code,
    {
      // The European Commission writes EL.
      error: ({ input }) =>
        `is not a country in ISO 3166-1; ${input === 'EL' ? 'Greece is GR' : 'for example, the United Kingdom is GB and Sweden is SE'}`,
    },
  );

const isLanguageTag = (tag: string) => {
  try {
    const { language } = new Intl.Locale(tag);
    return languageNames.of(language) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

/**
 * A BCP 47 language tag in its canonical form.
 *
 * @example 'sv'
 */
export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'is not a BCP 47 language tag; write one such as sv or fr-CH' });
