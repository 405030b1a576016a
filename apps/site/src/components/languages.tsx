import type { Language } from '@mirocals/data';
import { pagePath } from '@mirocals/data/address';
import { languagesOf } from '@mirocals/data/text';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

interface LanguagesProps {
  readonly site: Site;
  readonly page: Page;
}

/** The name of a language in that language; a narrow screen shows only its first two letters. */
const nameOf = (lang: Language) => {
  const [first = '', ...rest] = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  const name = first.toLocaleUpperCase(lang) + rest.join('');
  return (
    <>
      {name.slice(0, 2)}
      <i>{name.slice(2)}</i>
    </>
  );
};

/** Made once for each language, since every page has all of them. */
const names = new Map<Language, ReturnType<typeof nameOf>>();

const nameIn = (lang: Language) => {
  const name = names.get(lang) ?? nameOf(lang);
  names.set(lang, name);
  return name;
};

/** Links to this page in the other languages, each named in that language. */
export const Languages = ({ site, page }: LanguagesProps) => (
  <nav className="languages" aria-label={site.words.languages}>
    <ul>
      {languagesOf(site.records).map((lang) => (
        <li key={lang} lang={lang}>
          {lang === site.lang ? (
            <span aria-current="true">{nameIn(lang)}</span>
          ) : (
            <a href={pagePath(page.path, lang, site.first)} hrefLang={lang} lang={lang}>
              {nameIn(lang)}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
