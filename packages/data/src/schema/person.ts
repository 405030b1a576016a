import * as z from 'zod';
import { note, sources } from './citation.ts';
import { date } from './date.ts';
import { reference } from './id.ts';
import { orcid } from './identifiers.ts';
import { heldRole } from './organisation.ts';
import { plain, type TextSchemas } from './text.ts';

/** Membership of an organisation, now or in the past. */
const affiliation = z
  .strictObject({
    organisation: reference('organisations').meta({ title: 'Organisation' }),
    from: date.optional().meta({ title: 'From' }),
    to: date.optional().meta({ title: 'To' }),
  })
  .meta({
    id: 'Affiliation',
    title: 'Affiliation',
    description: 'Membership of an organisation, now or in the past.',
  });

/**
 * A person of the consortium.
 *
 * @example { name: 'Gilbert Bensimon', familyName: 'Bensimon', honorific: 'Dr', affiliations: [{ organisation: 'university-hospital-of-nimes' }], … }
 */
export const person = ({ text, translations }: TextSchemas) =>
  z
    .strictObject({
      name: plain.meta({ title: 'Name', examples: ['P. Nigel Leigh'], cited: true }),
      familyName: plain.meta({ title: 'Family name', description: 'Used to sort lists.', examples: ['Leigh'] }),
      honorific: plain.optional().meta({ title: 'Title', examples: ['Professor'], cited: true }),
      honorificIn: translations.optional().meta({ title: 'Title in other languages' }),
      position: text.optional().meta({
        title: 'Position',
        description: 'The post, with the institution if it is not one of the organisations.',
        examples: [{ en: 'Professor of Neurology' }],
        cited: true,
      }),
      orcid: orcid
        .optional()
        .meta({ title: 'ORCID iD', examples: ['https://orcid.org/0000-0002-1825-0097'], cited: true }),
      affiliations: z
        .array(affiliation)
        .min(1)
        .meta({ title: 'Organisations', description: 'Where the person works or worked.', cited: true }),
      roles: z
        .array(heldRole)
        .optional()
        .meta({ title: 'Roles', description: 'The roles of the person in the project.', cited: true }),
      sources,
      note,
    })
    .meta({ id: 'Person', title: 'Person', description: 'A person of the consortium.' });
