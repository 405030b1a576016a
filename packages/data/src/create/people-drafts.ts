import { firstDay, lastDay } from '../dates.ts';
import { slugOf } from '../schema/id.ts';
import type { Draft, Statement } from './draft.ts';
import type { Employment, OrcidPerson } from './orcid/read.ts';
import { freeId } from './organisation-drafts.ts';
import type { Remarks } from './remark.ts';
import { comparable } from './ror/match.ts';
import { orcidSource } from './sources.ts';

/** An organisation that a person may belong to, by the names and the ROR id under which others know it. */
export interface Employer {
  readonly id: string;
  readonly names: readonly string[];
  readonly ror: string | undefined;
}

const isEmployer = ({ organisation, ror }: Employment, employer: Employer) =>
  ror !== undefined && employer.ror !== undefined
    ? ror === employer.ror
    : comparable(organisation) !== '' && employer.names.some((name) => comparable(name) === comparable(organisation));

interface Affiliation {
  readonly organisation: string;
  readonly from?: string;
  readonly to?: string;
}

/** The membership of an organisation that a person's posts there show. Several posts do not say when it began. */
const affiliationOf = (organisation: string, posts: readonly Employment[]): Affiliation => {
  const [post, second] = posts;
  if (!post || second) return { organisation };
  const { from, to } = post;
  const isInOrder = from === undefined || to === undefined || firstDay(from) <= lastDay(to);
  return {
    organisation,
    ...(isInOrder && from !== undefined && { from }),
    ...(isInOrder && to !== undefined && { to }),
  };
};

/** The record of a person; `undefined` if no post of the person is at one of the organisations. */
export const personDraft = (
  person: OrcidPerson,
  employers: readonly Employer[],
  { taken, remarks }: { readonly taken: Set<string>; readonly remarks: Remarks },
): Draft | undefined => {
  const affiliations = employers.flatMap((employer) => {
    const posts = person.employments.filter((post) => isEmployer(post, employer));
    return posts.length > 0 ? [affiliationOf(employer.id, posts)] : [];
  });
  if (affiliations.length === 0) {
    remarks.leaveOut(
      person.at,
      `${person.name} has no public post at an organisation of the project; add the person with mirocals-data new people`,
    );
    return undefined;
  }
  const state = (path: string, value: unknown): Statement => ({
    path,
    value,
    source: orcidSource,
    locator: person.orcid,
    at: person.at,
  });
  const digits = person.orcid.slice(-19).toLowerCase();
  const id = freeId('people', [slugOf(person.name), `${slugOf(person.name)}-${digits}`, `person-${digits}`], taken);
  return {
    collection: 'people',
    id,
    at: person.at,
    statements: [state('name', person.name), state('orcid', person.orcid), state('affiliations', affiliations)],
    others: { familyName: person.familyName },
  };
};
