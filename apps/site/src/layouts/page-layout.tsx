import { languagesOf } from '@mirocals/data/text';
import { Funding } from '@mirocals/widgets';
import { fundingIn } from '@mirocals/widgets/feed';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Languages } from '../components/languages.tsx';
import { NotReviewed } from '../components/not-reviewed.tsx';
import { OembedLink } from '../embed/oembed-link.tsx';
import { alternatesOf } from '../model/alternates.ts';
import { always, feedPaths, hasPage, mainNavigation, navigation } from '../model/navigation.ts';
import { oncePerSite } from '../model/once.ts';
import type { Page } from '../model/page.ts';
import { reportAddress } from '../model/report.ts';
import type { ProjectLogo, Site } from '../model/site.ts';
import { JsonLd } from '../outputs/json-ld-script.tsx';
import { cardFor } from '../pictures/card.tsx';
import { strings } from '../strings/index.ts';

interface PageLayoutProps {
  readonly site: Site;
  readonly page: Page;
}

/** How a link to the page looks where it is shared. @see https://ogp.me */
const Shared = ({ site, page }: PageLayoutProps) => {
  const { origin, records, words } = site;
  const { path, alt } = cardFor(site, page.path);
  return (
    <>
      <meta property="og:site_name" content={records.project.acronym} />
      <meta property="og:type" content={page.path.startsWith('/news/') ? 'article' : 'website'} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={`${origin}${site.path(page.path)}`} />
      <meta property="og:locale" content={words.locale} />
      {languagesOf(site.records)
        .map((lang) => strings[lang])
        .filter(({ locale }) => locale !== words.locale)
        .map(({ locale }) => (
          <meta key={locale} property="og:locale:alternate" content={locale} />
        ))}
      <meta property="og:image" content={`${origin}${path}`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
};

const Head = ({ site, page }: PageLayoutProps) => {
  const { records, words, origin } = site;
  const { acronym } = records.project;
  const title = page.path === '/' ? `${acronym} – ${page.title}` : `${page.title} – ${acronym}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      {page.hidden ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={`${origin}${site.path(page.path)}`} />
          {alternatesOf(site, page.path).map(({ lang, href }) => (
            <link key={lang} rel="alternate" hrefLang={lang} href={href} />
          ))}
        </>
      )}
      {hasPage(site.records, 'news') && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={words.feedTitle(acronym)}
          href={site.path(feedPaths.atom)}
        />
      )}
      <OembedLink site={site} page={page} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href={site.path('/site.webmanifest')} />
      {!page.hidden && <Shared site={site} page={page} />}
      <link rel="stylesheet" href={site.styles} />
      <link rel="stylesheet" href={site.printStyles} media="print" />
      {page.movedTo && <meta httpEquiv="refresh" content={`0; url=${page.movedTo}`} />}
      {page.script && <script type="module" src={page.script} />}
      {page.jsonLd?.map((object) => (
        <JsonLd key={object['@id']} of={object} />
      ))}
    </head>
  );
};

/** The height of the logo in the header, in pixels. */
const logoHeight = 48;

const Logo = ({ path, width, height }: ProjectLogo) => (
  <img src={path} alt="" width={Math.round((width / height) * logoHeight)} height={logoHeight} />
);

/** The bar with the links to the main pages; `current` is marked as the current page. */
const barOf = (site: Site, current: string | undefined) => (
  <>
    <a
      className="wordmark"
      href={site.path('/')}
      aria-current={current === site.path('/') ? 'page' : undefined}
      translate="no"
    >
      {site.logo && <Logo {...site.logo} />}
      {site.records.project.acronym}
    </a>
    <nav aria-label={site.words.mainNavigation}>
      <ul>
        {mainNavigation(site).map(({ key, href, label }) => (
          <li key={href} className={always.includes(key) ? undefined : 'wide-only'}>
            <a href={href} aria-current={current === href ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li className="not-narrow">
          <a href="#all-pages">{site.words.allPages}</a>
        </li>
      </ul>
    </nav>
  </>
);

/** Renders parts that are the same on thousands of pages only once. */
const kept = (node: ReactNode) => ({ __html: renderToStaticMarkup(node) });

/** The bar for each page in it, and the bar for all other pages. */
const bars = oncePerSite((site) => {
  const current = [undefined, site.path('/'), ...mainNavigation(site).map(({ href }) => href)];
  return new Map(current.map((path) => [path, kept(barOf(site, path))]));
});

const barFor = ({ site, page }: PageLayoutProps) => bars(site).get(site.path(page.path)) ?? bars(site).get(undefined);

const Header = ({ site, page }: PageLayoutProps) => (
  <header className="site-header">
    <div className="site-bar">
      <div className="site-pages" dangerouslySetInnerHTML={barFor({ site, page })} />
      <Languages site={site} page={page} />
    </div>
    <NotReviewed site={site} page={page} />
  </header>
);

const allPages = oncePerSite((site) =>
  kept(
    navigation(site).map(({ title, links }) => (
      <div key={title}>
        <h2>{title}</h2>
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    )),
  ),
);

const funding = oncePerSite((site) => kept(<Funding {...fundingIn(site.records.project, site.lang)} />));

const Footer = ({ site, page }: PageLayoutProps) => {
  const { words } = site;
  const report = reportAddress(site, page.path, page.record);
  const changed = page.shows
    .flatMap(({ modified }) => modified ?? [])
    .sort()
    .at(-1);
  const checked = page.shows.flatMap(({ sources }) => sources.map(({ retrieved }) => retrieved)).sort()[0];
  return (
    <footer className="site-footer">
      <nav id="all-pages" aria-label={words.footerNavigation} dangerouslySetInnerHTML={allPages(site)} />
      <div className="mirocals" dangerouslySetInnerHTML={funding(site)} />
      <p className="quiet">
        {changed && words.changed(site.date(changed))} {checked && words.checked(site.date(checked))}
      </p>
      {report && (
        <a className="large-target" href={report}>
          {words.reportMistake}
        </a>
      )}
    </footer>
  );
};

/** The frame of every page: its head, header, footer and funding notice. */
export const PageLayout = ({ site, page }: PageLayoutProps) => (
  <html lang={site.lang}>
    <Head site={site} page={page} />
    <body>
      <a className="skip" href="#content">
        {site.words.skip}
      </a>
      <Header site={site} page={page} />
      <main id="content" tabIndex={-1}>
        {page.main}
      </main>
      <Footer site={site} page={page} />
    </body>
  </html>
);
