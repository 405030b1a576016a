import * as z from 'zod';
import { note } from './citation.ts';
import { plain, type TextSchemas } from './text.ts';

/**
 * A word that readers may not know, explained in a sentence. It explains the word and says nothing about the project, so it needs no source.
 *
 * @example { forms: ['arm', 'arms'], term: { en: 'Arm' }, explanation: { en: 'One of the groups that a trial compares.' } }
 */
export const glossaryEntry = ({ text, original }: TextSchemas) =>
  z
    .strictObject({
      forms: z
        .array(plain)
        .min(1)
        .meta({
          title: 'Forms',
          description: `How ${original} texts write the word. A page that uses one of these forms explains the word.`,
          examples: [['arm', 'arms']],
        }),
      term: text.meta({ title: 'Term', examples: [{ en: 'Arm' }] }),
      explanation: text.meta({
        title: 'Explanation',
        description: 'What the word means, in a plain sentence.',
        examples: [{ en: 'One of the groups that a trial compares.' }],
      }),
      note,
    })
    .meta({
      id: 'GlossaryEntry',
      title: 'Glossary entry',
      description: 'A word that readers may not know, explained in a sentence.',
    });
