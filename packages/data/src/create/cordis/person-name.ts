/** How the Commission's register writes a person: the family name in capitals, then the given names. */
const surnameFirst = /^(\p{Lu}[\p{Lu}'’-]+\s+){1,2}\p{Lu}\p{Ll}[\p{Ll}'’-]*([\s-]\p{Lu}\p{Ll}[\p{Ll}'’-]*){0,2}$/u;

/** Forms under which a person trades. */
const soleTrader = /\be\.\s?K(fr|fm)?\b/;

const ofOrganisations =
  /\b(ab|academy|agency|ag|as|association|bank|bv|center|centre|centro|clinic|college|company|consulting|cooperative|engineering|energy|europe|foundation|fondation|gmbh|group|holding|hospital|inc|innovation|institut|institute|international|kft|labs?|laboratories|limited|llc|ltd|medical|network|nv|oy|plc|public|research|sa|sarl|sas|science|sciences|security|services|sl|software|solutions|spa|srl|stichting|systems|technologies|technology|trust|university)\b/i;

/**
 * Whether the legal name of a participant looks like that of a person, whose data is not to be published without being asked.
 * Too many are taken for people rather than too few: what is left out is reported and can be added by hand.
 *
 * @example isPersonName('CORDOVA Trey Christian', '') // true
 * @example isPersonName('ICON Clinical Research', 'ICON') // false
 */
export const isPersonName = (name: string, shortName: string): boolean =>
  [name, shortName].some((one) => soleTrader.test(one) || (surnameFirst.test(one) && !ofOrganisations.test(one)));
