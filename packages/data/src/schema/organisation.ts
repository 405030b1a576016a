import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date } from './date.ts';
import { reference } from './id.ts';
import { isni, pic, ror } from './identifiers.ts';
import { link } from './link.ts';
import { logoFile } from './logo-file.ts';
import { place } from './place.ts';
import { nativeName, plain, type TextSchemas } from './text.ts';

/** A role of `project.roles` that an organisation or person had, and when, if that is known. */
export const heldRole = z
  .strictObject({
    role: reference('project.roles').meta({ title: 'Role', examples: ['brain-biomarkers'] }),
    from: date.optional().meta({ title: 'From', examples: ['2015-09'] }),
    to: date
      .optional()
      .meta({ title: 'To', description: 'The last date; without it, the role has not ended or its end is not known.' }),
  })
  .meta({
    id: 'HeldRole',
    title: 'Held role',
    description: 'A role that an organisation or person had, and when, if that is known.',
  });

/**
 * An organisation of the consortium.
 *
 * @example { name: 'Généthon', place: { city: { en: 'Évry' }, country: 'FR' }, roles: [{ role: 'biobank' }], … }
 */
export const organisation = (texts: TextSchemas) =>
  z
    .strictObject({
      name: plain.meta({
        title: 'Name',
        description: `The name it uses in ${texts.original}.`,
        examples: ['University of Gothenburg'],
        cited: true,
      }),
      nativeName: nativeName.optional().meta({
        title: 'Name in its own language',
        description: `If that language is not ${texts.original}.`,
        cited: true,
      }),
      shortName: plain.optional().meta({ title: 'Short name', examples: ['MND Association'], cited: true }),
      unit: plain.optional().meta({
        title: 'Unit',
        description: 'The school or department that takes part.',
        examples: ['Brighton and Sussex Medical School'],
        cited: true,
      }),
      place: place(texts)
        .optional()
        .meta({ title: 'Place', description: 'Leave it out if nothing is known.', cited: true }),
      website: link.optional().meta({ title: 'Website', examples: ['https://www.genethon.com'], cited: true }),
      ror: ror.optional().meta({ title: 'ROR id', examples: ['https://ror.org/01tm6cn81'], cited: true }),
      isni: isni.optional().meta({ title: 'ISNI', examples: ['0000000121032683'], cited: true }),
      pic: pic.optional().meta({
        title: 'PIC',
        description: 'The Participant Identification Code in the records of the European Commission.',
        examples: ['937808902'],
        cited: true,
      }),
      logo: logoFile.optional().meta({
        title: 'Logo file',
        description:
          'A file in the folder `logos`, beside the content folder. Only with the permission of the organisation. Without a logo, a mark is drawn from the name.',
      }),
      roles: z
        .array(heldRole)
        .optional()
        .meta({ title: 'Roles', description: 'The roles of the organisation in the project.', cited: true }),
      sources,
      note,
    })
    .meta({ id: 'Organisation', title: 'Organisation', description: 'An organisation of the consortium.' });
