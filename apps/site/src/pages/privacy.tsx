import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The privacy page: the site stores nothing about its readers, and a test checks that. */
export const privacy = (site: Site): Page => {
  const { service } = site.words;
  return {
    path: '/privacy/',
    title: service.nav.privacy,
    description: service.privacyText,
    shows: [],
    main: (
      <>
        <PageHeader title={service.nav.privacy}>
          <p>{service.privacyText}</p>
        </PageHeader>
        {Object.entries(service.privacy).map(([id, { title, text }]) => (
          <Section key={id} id={id} title={title}>
            <p>{text}</p>
          </Section>
        ))}
        <p className="quiet">{service.privacyTested}</p>
      </>
    ),
  };
};
