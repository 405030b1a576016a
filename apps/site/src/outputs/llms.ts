import type { Trial } from '@mirocals/data';
import { originalOf } from '@mirocals/data/text';
import { answersOn } from '@mirocals/widgets/feed';
import { navigation } from '../model/navigation.ts';
import type { Site } from '../model/site.ts';
import { hasSeveral, newestResults } from '../model/trials.ts';

/**
 * The llms.txt for language models, in English: the project, the complete result, and links to all pages.
 *
 * @see https://llmstxt.org
 */
export const llms = (site: Site): string => {
  const { records, text, origin, words } = site;
  const { project, results } = records;
  const about = ({ acronym }: Trial) => (hasSeveral(records) ? `${words.trialTitle(acronym)}${words.colon}` : '');
  const link = (label: string, path: string) => `- [${label}](${origin}${path})`;
  return `${[
    `# ${project.acronym}`,
    `> ${text(project.summary).text}`,
    ...newestResults(records).map(
      ({ trial, result }) => `${about(trial)}${words.doesItWork} ${text(result.summary).text}`,
    ),
    ...(results.length > 0 ? [text(project.funding.disclaimer).text] : []),
    ...records.trials.flatMap((trial) =>
      answersOn(records, site.day, trial).map(({ question, answer, detail }) => {
        const parts = [question, answer, ...(detail ? [detail] : [])].map((part) => text(part).text);
        return `${about(trial)}${parts.join(' ')}`;
      }),
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
