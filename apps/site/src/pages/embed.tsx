import { languagesOf } from '@mirocals/data/text';
import { wordsOf } from '@mirocals/widgets/feed';
import { PageHeader } from '../components/page-header.tsx';
import { Section } from '../components/section.tsx';
import { Choices, firstWidgetOf, OptionFields } from '../embed/choices.tsx';
import { widgetsOf } from '../embed/embeddables.tsx';
import { type Choice, policy, snippet, ways } from '../embed/snippet.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The link text inside a widget element until the widget loads, by language and widget. */
const titlesOf = ({ records }: Site) => {
  const { project, trials } = records;
  const [trial] = trials;
  const inLanguage = (lang: Site['lang']) => {
    const words = wordsOf(lang);
    return {
      partners: words.partnersTitle(project.acronym),
      news: words.newsTitle(project.acronym),
      ...(trial && { trial: words.trialTitle(trial.acronym) }),
    };
  };
  return Object.fromEntries(languagesOf(records).map((lang) => [lang, inLanguage(lang)])) as Record<
    Site['lang'],
    ReturnType<typeof inLanguage>
  >;
};

const Choosing = ({ site }: { readonly site: Site }) => {
  const { words } = site;
  const { embed } = words;
  return (
    <div
      id="choose"
      hidden
      data-origin={site.origin}
      data-first={site.first}
      data-titles={JSON.stringify(titlesOf(site))}
    >
      <Choices
        name="widget"
        legend={embed.widget}
        options={widgetsOf(site.records).map((name) => [name, embed.widgets[name]])}
        chosen={firstWidgetOf(site.records)}
      />
      <Choices
        name="way"
        legend={embed.way}
        options={ways.map((way) => [way, embed.ways[way].label])}
        chosen="script"
      />
      <OptionFields site={site} />
    </div>
  );
};

/** The code to paste, for each way to embed. The script shows only the chosen one; without a script all are visible. */
const Code = ({ site }: { readonly site: Site }) => {
  const { embed } = site.words;
  const firstWidget = firstWidgetOf(site.records);
  const choice: Choice = {
    widget: firstWidget,
    lang: site.lang,
    attributes: [],
    title: titlesOf(site)[site.lang][firstWidget] ?? '',
    page: `${site.origin}${site.path(`/${firstWidget}/`)}`,
  };
  return ways.map((way) => (
    <div key={way} id={`way-${way}`} className="way">
      <h3>{embed.ways[way].label}</h3>
      <p>{embed.ways[way].hint}</p>
      <pre lang="en">
        <code>{snippet(way, choice, site.origin)}</code>
      </pre>
    </div>
  ));
};

/** The page on which webmasters choose a widget, see a preview, and copy the code. */
export const embedPage = (site: Site): Page => {
  const { words, records, origin } = site;
  const { embed } = words;
  const text = embed.text(records.project.acronym, records.trials.length > 0);
  return {
    path: '/embed/',
    title: embed.nav,
    description: text,
    shows: [],
    script: site.embed.script,
    main: (
      <>
        <PageHeader title={embed.nav}>
          <p>{text}</p>
        </PageHeader>
        <Section id="choice" title={embed.choose}>
          <Choosing site={site} />
          <noscript>
            <p>{embed.ways.script.hint}</p>
          </noscript>
        </Section>
        <Section id="code" title={embed.code}>
          <Code site={site} />
          <p hidden id="copy">
            <button type="button">{embed.copy}</button>{' '}
            <span role="status" data-copied={embed.copied} data-failed={embed.copyFailed} />
          </p>
        </Section>
        <Section id="preview" title={embed.preview}>
          <div id="host" hidden>
            <Choices name="host" legend={embed.host} options={Object.entries(embed.hosts)} chosen="neutral" />
          </div>
          <iframe title={embed.preview} src={`/embed/${firstWidgetOf(records)}/${site.lang}.html`} />
        </Section>
        <Section id="security" title={embed.security}>
          <p>{embed.policy}</p>
          <pre lang="en">
            <code>{policy(origin)}</code>
          </pre>
          <p>{embed.pinned(site.embed.version)}</p>
          <pre lang="en">
            <code>{`<script type="module" src="${origin}/embed/${site.embed.version}/mirocals.js" integrity="${site.embed.integrity}" crossorigin></script>`}</code>
          </pre>
        </Section>
        <Section id="loads" title={embed.loads}>
          <ul>
            {Object.values(embed.loaded).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      </>
    ),
  };
};
