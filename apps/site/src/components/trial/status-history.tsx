import { wordsOf } from '@mirocals/widgets/feed';
import type { Site } from '../../model/site.ts';
import { Facts } from '../facts.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';

/** The recruitment status over time. */
export const StatusHistory = ({ site }: { readonly site: Site }) => {
  const { words, records } = site;
  return (
    <Section id="status" title={words.history}>
      <Facts
        of={records.trial.status.map(({ status, from, basis }) => [
          site.date(from),
          <>
            {wordsOf(site.lang).status[status]}
            {basis && (
              <>
                {', '}
                <Words site={site} of={basis} />
              </>
            )}
          </>,
        ])}
      />
      <Sources site={site} of={records.trial} fields={['status']} />
    </Section>
  );
};
