import * as z from 'zod';
import { country } from './identifiers.ts';
import type { TextSchemas } from './text.ts';

/**
 * A location: the city and the coordinates of its centre, never those of a building.
 *
 * @example { city: { en: 'Gothenburg' }, country: 'SE', latitude: 57.70716, longitude: 11.96679 }
 */
export const place = ({ text }: TextSchemas) =>
  z
    .strictObject({
      city: text.optional().meta({ title: 'City', description: 'Leave it out if it is not known.' }),
      country: country.meta({ title: 'Country', description: 'The two-letter code of ISO 3166-1.', examples: ['SE'] }),
      latitude: z
        .number()
        .min(-90)
        .max(90)
        .optional()
        .meta({
          title: 'Latitude',
          description: "Of the city's centre, in decimal degrees (WGS 84), from GeoNames.",
          examples: [57.70716],
        }),
      longitude: z
        .number()
        .min(-180)
        .max(180)
        .optional()
        .meta({
          title: 'Longitude',
          description: "Of the city's centre, in decimal degrees (WGS 84), from GeoNames.",
          examples: [11.96679],
        }),
    })
    .refine((value) => (value.latitude === undefined) === (value.longitude === undefined), {
      error: 'is only one of two coordinates; give both latitude and longitude',
      params: { lastOf: ['latitude', 'longitude'] },
    })
    .meta({
      id: 'Place',
      title: 'Place',
      description: 'A location: the city and its coordinates, as far as they are known.',
    });
