import { checkTexts, type Records, type Texts } from '@mirocals/data/check/browser';
import { type CollectionName, isLanguage, type Language, languageName, recordsKey } from '@mirocals/data/schema';
import type CMS from '@sveltia/cms';
import { createElement, Fragment } from 'react';
import { type DraftEntry, recordOf } from './entry.ts';
import type { Gate } from './gate.ts';
import { languages } from './languages.ts';
import { problemLines } from './message.ts';
import { setScheme } from './scheme.ts';
import type { Settings } from './settings.ts';
import type { Versions } from './versions.ts';

/** The module `/studio/preview.js`, built by the site from its own components. */
export interface SitePreview {
  /** Returns the main part of the page of a record, as HTML. */
  readonly mainOf: (source: {
    readonly records: Records;
    readonly collection: CollectionName;
    readonly id: string;
    readonly lang: Language;
    readonly day: string;
    readonly origin: string;
  }) => string;
}

interface PreviewParts {
  readonly settings: Settings;
  readonly gate: Gate;
  readonly versions: Versions;
  readonly site: SitePreview;
  /** Returns the records as last read. */
  readonly texts: () => Texts;
}

type Template = Parameters<typeof CMS.registerPreviewTemplate>[1];

/** The options chosen in a preview, kept while the draft changes. */
interface Choice {
  lang: Language;
  dark: boolean;
}

const timers = new WeakMap<Document, ReturnType<typeof setTimeout>>();
const choices = new WeakMap<Document, Choice>();

const panes = new WeakMap<Document, Language>();

/** The language of the form beside a preview: the editor sets it on the preview's document. */
const paneOf = (document: Document): Language => {
  const { lang } = document.documentElement;
  const pane = panes.get(document) ?? (isLanguage(lang) ? lang : languages()[0]);
  panes.set(document, pane);
  return pane;
};

/** The records with the draft in place of its record, as far as it is filled in. */
const withDraft = (records: Records, entry: DraftEntry, id: string): Records => {
  const record = { id, ...recordOf(entry) };
  const key = recordsKey(entry.collection);
  if (key === 'project') return { ...records, [entry.collection]: record };
  const list = records[key] as readonly { id: string }[];
  const there = list.some((one) => one.id === id);
  return {
    ...records,
    [key]: there ? list.map((one) => (one.id === id ? record : one)) : [record, ...list],
  };
};

const published = new WeakMap<Texts, Records>();

/** All records, including drafts and scheduled items; `undefined` while one of them has a problem. */
const publishedIn = (texts: Texts): Records | undefined => {
  const records = published.get(texts) ?? checkTexts(texts, { drafts: true }).records;
  if (records) published.set(texts, records);
  return records;
};

const control = (document: Document, label: string, options: readonly (readonly [string, string])[], value: string) => {
  const select = document.createElement('select');
  select.setAttribute('aria-label', label);
  for (const [key, text] of options) select.add(new Option(text, key, key === value, key === value));
  return select;
};

/** Shows the page of a draft, and above it the problems to correct. */
const show = (parts: PreviewParts, document: Document, entry: DraftEntry, pane: Language, again: () => void) => {
  const [bar, main] = ['.studio-bar', 'main'].map((selector) => document.querySelector<HTMLElement>(selector));
  if (!bar || !main) return;
  const choice = choices.get(document) ?? { lang: pane, dark: matchMedia('(prefers-color-scheme: dark)').matches };
  choices.set(document, choice);
  const { settings, gate, versions, site } = parts;
  const id = entry.slug || 'new';
  const texts = versions.withOriginals(parts.texts(), { ...entry, slug: id });
  const { problems, texts: after, files } = gate.check(texts, { ...entry, slug: id });
  const unchanged = files.every((file) => after.get(file) === texts.get(file));
  const records = publishedIn(texts);
  const lang = control(
    document,
    'Language',
    languages().map((one) => [one, languageName(one)] as const),
    choice.lang,
  );
  const scheme = control(
    document,
    'Colours',
    [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
    choice.dark ? 'dark' : 'light',
  );
  lang.addEventListener('change', () => {
    choice.lang = lang.value as Language;
    again();
  });
  scheme.addEventListener('change', () => {
    choice.dark = scheme.value === 'dark';
    again();
  });
  const list = document.createElement('ul');
  list.append(...problemLines(problems, entry.collection, id));
  const state = document.createElement('p');
  state.textContent = unchanged ? 'No changes.' : problems.length > 0 ? 'Correct before saving:' : 'Ready to save.';
  bar.replaceChildren(lang, scheme, state, list);
  bar.dataset.record = `${entry.collection}/${id}`;
  setScheme(document, choice.dark);
  document.documentElement.lang = choice.lang;
  document.title = 'Preview';
  if (!records) return;
  const day = new Date().toISOString().slice(0, 10);
  try {
    const draft = withDraft(records, entry, id);
    main.innerHTML = site.mainOf({
      records: draft,
      collection: entry.collection,
      id,
      lang: choice.lang,
      day,
      origin: settings.origin,
    });
  } catch {
    // An incomplete record has no page: the last one stays, and the list says what is missing.
  }
};

/** The preview of a collection: the page that the site will show, in the chosen language and colours, updated with every change. */
export const previewOf = (collection: CollectionName, parts: PreviewParts): Template => {
  const Preview: Template = ({ entry, document }) => {
    const draft = entry.toJS() as { slug: string; data: object; i18n: DraftEntry['i18n'] };
    const pane = paneOf(document);
    const { [languages()[0]]: first, ...others }: DraftEntry['i18n'] = { ...draft.i18n, [pane]: { data: draft.data } };
    const whole = { collection, slug: draft.slug, data: first?.data ?? {}, i18n: others };
    const render = () => show(parts, document, whole, pane, render);
    // Typing has priority: the page is rendered in pauses.
    const renderInPause = () => {
      clearTimeout(timers.get(document));
      timers.set(document, setTimeout(render, choices.has(document) ? 150 : 0));
    };
    return createElement(
      Fragment,
      null,
      createElement('section', { className: 'studio-bar', 'aria-label': 'The draft', key: 'bar' }),
      createElement('main', {
        id: 'content',
        key: 'main',
        ref: (node: HTMLElement | null) => void (node && renderInPause()),
      }),
    );
  };
  return Preview;
};
