import * as z from 'zod';
import { logoFile } from './logo-file.ts';

const colour = z.string().regex(/^#[\da-fA-F]{6}$/, {
  error: 'is not a colour; write # and six digits from 0 to f, such as "#1e3a8a"',
});

/** The pairs of typefaces: for headings, and for text. All of them are on the reader's device. */
const typefaces = ['transitional', 'old-style', 'humanist', 'system'] as const;

/**
 * What the site, the pictures, the studio and the widgets of a project look like. All parts are optional.
 *
 * @example { accent: '#1e3a8a', highlight: '#b45309', typeface: 'transitional', logo: 'harbour.svg' }
 */
export const look = z
  .strictObject({
    accent: colour.optional().meta({
      title: 'Main colour',
      description:
        'A dark colour for links, headers and buttons. Text in it must be readable on white (a contrast of 7:1). The light colours and those of the dark scheme are made from it.',
      examples: ['#1e3a8a'],
    }),
    highlight: colour.optional().meta({
      title: 'Second colour',
      description:
        'For the short lines above headings and tiles, with a contrast of at least 3:1. Without it, the main colour is used.',
      examples: ['#b45309'],
    }),
    typeface: z
      .enum(typefaces)
      .optional()
      .meta({
        title: 'Typeface',
        description:
          'Transitional (serif headings such as Charter), old-style (serif headings such as Palatino), humanist (sans-serif such as Gill Sans) or system (the sans-serif of the device, the default). No font is downloaded.',
        examples: ['transitional'],
      }),
    logo: logoFile.optional().meta({
      title: 'Logo file',
      description:
        "The project's symbol, in the folder `logos`, beside the content folder, at most twice as wide as high: the acronym is shown beside it. Only with the permission of its owner. Without it, the icon is the first letter of the acronym.",
      examples: ['harbour.svg'],
    }),
  })
  .meta({
    id: 'Look',
    title: 'Look',
    description: 'The colours, typeface and logo of the project.',
  });
