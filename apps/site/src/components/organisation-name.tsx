import type { Organisation } from '@mirocals/data';
import { organisationName } from '@mirocals/widgets/feed';
import type { Site } from '../model/site.ts';
import { Foreign } from './foreign.tsx';

interface OrganisationNameProps {
  readonly site: Site;
  readonly of: Organisation;
}

/** The name of an organisation: its native name on pages in that language, otherwise its name in the first language. */
export const OrganisationName = ({ site, of }: OrganisationNameProps) => {
  const { text, lang } = organisationName(of, site.lang, site.first);
  return (
    <Foreign site={site} lang={lang} name>
      {text}
    </Foreign>
  );
};
