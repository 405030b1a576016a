import type { Language } from '@mirocals/data';
import { pagePath } from '@mirocals/data/address';
import type { Page } from '../model/page.ts';
import { type Site, siteLanguages } from '../model/site.ts';

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

const names = new Map(siteLanguages.map((lang) => [lang, nameOf(lang)]));

/** Links to this page in the other languages, each named in that language. */
export const Languages = ({ site, page }: LanguagesProps) => (
  <nav className="languages" aria-label={site.words.languages}>
    <ul>
      {siteLanguages.map((lang) => (
        <li key={lang} lang={lang}>
          {lang === site.lang ? (
            <span aria-current="true">{names.get(lang)}</span>
          ) : (
            <a href={pagePath(page.path, lang)} hrefLang={lang} lang={lang}>
              {names.get(lang)}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
