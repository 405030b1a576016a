import { type Draft, decisive, fileOfDraft } from './draft.ts';
import type { Inputs } from './inputs.ts';
import { isInCapitals } from './organisation-drafts.ts';

const openIn = (draft: Draft): readonly string[] => {
  const facts = decisive(draft.statements);
  const name = facts.get('name');
  return [
    ...(typeof name?.value === 'string' && name.source.id !== 'ror' && isInCapitals(name.value)
      ? [`the name "${name.value}" is the legal name, in capitals; write the name that the organisation uses`]
      : []),
    ...(facts.has('place.country') ? [] : ['it has no place; add the city and the country']),
    ...(facts.has('website') ? [] : ['it has no website; add its address']),
    ...(name?.source.id === 'ror' ? ['name, place and ROR id are from ROR; compare them with ror.org'] : []),
  ];
};

/** What an editor still has to do after an import, one line each. */
export const toDo = (drafts: readonly Draft[], { cordis, ror, orcid }: Inputs): readonly string[] => {
  const organisations = drafts.filter(({ collection }) => collection === 'organisations');
  const [project] = drafts;
  const file = project ? fileOfDraft(project) : '';
  const open = organisations.flatMap((draft) => openIn(draft).map((task) => `${fileOfDraft(draft)}: ${task}`));
  return [
    `${file}: summary: write what the project is, in two or three sentences that everyone understands`,
    `${file}: funding: compare the funding sentence and the disclaimer with your grant agreement; no file contains them`,
    ...(cordis.length === 0
      ? [`${file}: partners: add the other organisations with mirocals-data new organisations`]
      : []),
    ...open,
    ...(ror.length === 0
      ? ['ROR ids: save the record of each organisation from ror.org, then repeat the command with --update and --ror']
      : []),
    ...(orcid.length === 0
      ? ['people: ask them for their public ORCID records, then repeat the command with --update and --orcid']
      : []),
  ];
};
