import { defineCollection, defineConfig, s } from 'velite';

const text = s.object({ en: s.string(), fr: s.object({ text: s.string(), reviewed: s.boolean() }).optional() });
const role = s.object({ role: s.string(), from: s.string().optional() });
const sources = s.array(
  s.object({
    source: s.string(),
    retrieved: s.string(),
    confidence: s.enum(['high', 'medium']),
    supports: s.array(s.string()).min(1),
  }),
);
const place = s.object({ city: text, country: s.string().length(2), latitude: s.number(), longitude: s.number() });

const yaml = (name: string, schema: Parameters<typeof defineCollection>[0]['schema']) =>
  defineCollection({ name, pattern: `${name}/*.yaml`, schema });

export default defineConfig({
  strict: true,
  collections: {
    project: yaml('project', s.object({ acronym: s.string(), partners: s.array(s.string()), sources })),
    trial: yaml('trial', s.object({ acronym: s.string(), sponsor: s.string(), sources })),
    sources: yaml('sources', s.object({ title: s.string(), publisher: s.string(), kind: s.string() })),
    organisations: yaml(
      'organisations',
      s.object({
        name: s.string(),
        shortName: s.string(),
        place,
        website: s.string().url(),
        roles: s.array(role),
        sources,
      }),
    ),
    people: yaml(
      'people',
      s.object({
        name: s.string(),
        familyName: s.string(),
        honorific: s.string(),
        affiliations: s.array(s.object({ organisation: s.string(), from: s.string() })),
        roles: s.array(role),
        sources,
      }),
    ),
    milestones: yaml('milestones', s.object({ date: s.string(), title: text, news: s.string(), sources })),
    news: defineCollection({
      name: 'news',
      pattern: 'news/*.md',
      schema: s.object({
        title: s.string(),
        summary: s.string(),
        published: s.string(),
        sources,
        content: s.raw(),
      }),
    }),
  },
});
