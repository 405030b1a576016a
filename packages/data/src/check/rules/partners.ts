import { problemAt, type Rule } from '../rule.ts';

/** The list of partners is complete: it decides which organisations are shown, and how many are counted. */
export const partnersAreComplete: Rule = {
  name: 'partners-are-complete',
  description: 'Every organisation stands in the list of partners of the project.',
  severity: 'error',
  mendedElsewhere: true,
  *check({ whole }) {
    const project = whole('project')?.[0];
    if (!project) return;
    const partners = project.value.partners as readonly string[];
    const organisations = whole('organisations') ?? [];
    // A misspelt partner is reported as such, and is the one that seems to be missing.
    if (partners.some((id) => !organisations.some((entry) => entry.id === id))) return;
    for (const entry of organisations) {
      if (partners.includes(entry.id)) continue;
      yield problemAt(entry, [], `"${entry.id}" is missing from partners in ${project.at([]).file}: add it there`);
    }
  },
};
