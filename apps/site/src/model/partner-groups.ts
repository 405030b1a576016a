import type { Organisation } from '@mirocals/data';
import type { Site } from './site.ts';

/** A group of organisations in the same country. */
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
