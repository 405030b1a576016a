import { findingAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Requires a complete list of partners: it decides which organisations are shown, and in which order. */
export const partnersAreComplete: Rule = {
  name: 'partners-are-complete',
  description: "Every organisation is in the project's list of partners.",
  severity: 'error',
  correctedElsewhere: true,
  *check({ whole }) {
    const project = whole('project')?.[0];
    if (!project) return;
    const partners = new Set(project.value.partners as readonly string[]);
    const organisations = whole('organisations') ?? [];
    const ids = new Set(organisations.map(({ id }) => id));
    // A misspelt partner is reported as such, and may be the one that seems to be missing.
    if ([...partners].some((id) => !ids.has(id))) return;
    for (const entry of organisations.filter(({ id }) => !partners.has(id))) {
      yield findingAt(entry, [], `"${entry.id}" is missing from partners in ${project.file}; add it there`);
    }
  },
};
