import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A news item, with the same text for every generator. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly day: string;
  readonly body: string;
}

const sentence =
  'The invented consortium met and spoke of what it had found so far, and of what it would do in the year to come.';

/** @example posts(2)[1].id // 'item-1' */
export const posts = (count: number): Post[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${index}`,
    title: `Invented news ${index}`,
    summary: `What happened on day ${index} of the invented project.`,
    day: new Date(Date.UTC(2010, 0, 1 + (index % 5_400))).toISOString().slice(0, 10),
    body: `${sentence} This is item ${index}.\n\n${sentence} [A page](https://www.example.org/${index}) says more.\n\n- one\n- two\n- three\n\n${sentence}\n`,
  }));

/** Writes the posts as records, beside the twelve other records of the second consortium in the tests. */
export const writeRecords = async (folder: string, count: number): Promise<void> => {
  await cp(join(import.meta.dirname, '../../packages/data/test/second-consortium'), folder, { recursive: true });
  for (const { id, title, summary, day, body } of posts(count)) {
    const text = `---
title: ${title}
summary: ${summary}
published: "${day}"
sources:
  - source: harbour-charter
    retrieved: "2026-01-15"
    confidence: high
    supports: [title, summary, published, body]
---

${body}`;
    await writeFile(join(folder, 'news', `${id}.en.md`), text);
  }
};

/** Writes the posts as Markdown with front matter, for the blogs. */
export const writeMarkdown = async (folder: string, count: number): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const { id, title, summary, day, body } of posts(count)) {
    const text = `---\ntitle: ${title}\nsummary: ${summary}\ndate: ${day}\n---\n\n${body}`;
    await writeFile(join(folder, `${id}.md`), text);
  }
};
