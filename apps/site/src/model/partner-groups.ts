import type { Organisation } from '@mirocals/data';
import type { Site } from './site.ts';

/** A group of organisations with the same country or role. */
export interface PartnerGroup {
  /** The anchor of the group on the page. */
  readonly id: string;
  readonly title: string;
  readonly members: ReadonlySet<string>;
}

const group = (id: string, title: (count: number) => string, members: readonly Organisation[]): PartnerGroup => ({
  id,
  title: title(members.length),
  members: new Set(members.map((member) => member.id)),
});

/** The organisations by country, sorted by the name of the country. */
export const partnersByCountry = ({ records, words, country, lang }: Site): PartnerGroup[] =>
  [...Map.groupBy(records.organisations, ({ place }) => place?.country)]
    .flatMap(([code, members]) => (code ? [{ code, name: country(code), members }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, lang))
    .map(({ code, name, members }) =>
      group(`in-${code.toLowerCase()}`, (count) => words.inCountry(name, count), members),
    );

/** The organisations by role, in the order of the roles in the project record. */
export const partnersByRole = ({ records, words, text }: Site): PartnerGroup[] =>
  records.project.roles.flatMap(({ id, title }) => {
    const members = records.organisations.filter(({ roles = [] }) => roles.some(({ role }) => role === id));
    if (members.length === 0) return [];
    return [group(`as-${id}`, (count) => words.withRole(text(title).text, count), members)];
  });
