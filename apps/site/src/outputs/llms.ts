import { originalOf } from '@mirocals/data/text';
import { answersOn } from '@mirocals/widgets/feed';
import { navigation } from '../model/navigation.ts';
import type { Site } from '../model/site.ts';

/**
 * The llms.txt for language models, in English: the project, the complete result, and links to all pages.
 *
 * @see https://llmstxt.org
 */
export const llms = (site: Site): string => {
  const { records, text, origin, words } = site;
  const { project, results } = records;
  const [result] = results;
  const link = (label: string, path: string) => `- [${label}](${origin}${path})`;
  return `${[
    `# ${project.acronym}`,
    `> ${text(project.summary).text}`,
    ...(result ? [`${words.doesItWork} ${text(result.summary).text}`, text(project.funding.disclaimer).text] : []),
    ...answersOn(records, site.day).map(({ question, answer, detail }) =>
      [question, answer, ...(detail ? [detail] : [])].map((part) => text(part).text).join(' '),
    ),
    originalOf(project.funding.statement).text,
    `## ${words.allPages}`,
    navigation(site)
      .flatMap(({ links }) => links)
      .map(({ href, label }) => link(label, href))
      .join('\n'),
    `## ${words.service.nav.data}`,
    [
      link(words.service.dataOpenApi, '/api/v1/openapi.json'),
      link(words.service.dataLinked, `/api/v1/${site.lang}/records.jsonld`),
      link(words.service.dataIds, '/api/v1/ids.json'),
    ].join('\n'),
  ].join('\n\n')}\n`;
};
