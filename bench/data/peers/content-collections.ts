import { defineCollection, defineConfig } from '@content-collections/core';
import * as z from 'zod';

const text = z.object({ en: z.string(), fr: z.object({ text: z.string(), reviewed: z.boolean() }).optional() });
const role = z.object({ role: z.string(), from: z.string().optional() });
const sources = z.array(
  z.object({
    source: z.string(),
    retrieved: z.string(),
    confidence: z.enum(['high', 'medium']),
    supports: z.array(z.string()).min(1),
  }),
);
const place = z.object({ city: text, country: z.string().length(2), latitude: z.number(), longitude: z.number() });

const yaml = <Shape extends z.core.$ZodLooseShape>(name: string, schema: z.ZodObject<Shape>) =>
  defineCollection({ name, directory: `content/${name}`, include: '*.yaml', parser: 'yaml', schema });

export default defineConfig({
  content: [
    yaml('project', z.looseObject({ acronym: z.string(), partners: z.array(z.string()), sources })),
    yaml('trial', z.looseObject({ acronym: z.string(), sponsor: z.string(), sources })),
    yaml('sources', z.object({ title: z.string(), publisher: z.string(), kind: z.string() })),
    yaml(
      'organisations',
      z.object({
        name: z.string(),
        shortName: z.string(),
        place,
        website: z.url(),
        roles: z.array(role),
        sources,
      }),
    ),
    yaml(
      'people',
      z.object({
        name: z.string(),
        familyName: z.string(),
        honorific: z.string(),
        affiliations: z.array(z.object({ organisation: z.string(), from: z.string() })),
        roles: z.array(role),
        sources,
      }),
    ),
    yaml('milestones', z.object({ date: z.string(), title: text, news: z.string(), sources })),
    defineCollection({
      name: 'news',
      directory: 'content/news',
      include: '*.md',
      parser: 'frontmatter',
      schema: z.object({
        title: z.string(),
        summary: z.string(),
        published: z.string(),
        sources,
        content: z.string(),
      }),
    }),
  ],
});
