import { describe, expect, it } from 'vitest';
import { check, contentFolder } from '../src/check/index.ts';
import type { Text as AnyText } from '../src/records.ts';
import { textIn } from '../src/text.ts';
import type { OwnLanguage } from './texts.ts';

const { records } = await check(contentFolder);
if (!records) throw new Error('the records have problems');

type Translated = Exclude<OwnLanguage, 'en'>;
type Text = AnyText & { readonly en: string };

const isText = (value: object): value is Text => typeof (value as { en?: unknown }).en === 'string';

/** Every text of the records, with the path of its field. */
const textsIn = (value: unknown, path: string): [string, Text][] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
};

const texts = Object.entries(records).flatMap(([collection, value]) => textsIn(value, collection));

/** A statement or term, with its wording in English and in each language. */
type Wording = readonly [what: string, en: RegExp, others: Record<Translated, RegExp>];

/** Statements that must be clear: a text makes them equally often in each language. */
const outcomes: Wording[] = [
  [
    'not met',
    /\bnot met\b/,
    { fr: /(n’a pas été|non) atteint/, it: /non (è stato )?raggiunto/, sv: /uppnåddes inte|inte uppnått/ },
  ],
  [
    'not statistically significant',
    /not (statistically )?significant/,
    {
      fr: /statistiquement non significati(f|ve)|pas statistiquement significati(f|ve)/,
      it: /statisticamente non significativ[oa]|non era statisticamente significativ[oa]/,
      sv: /inte statistiskt signifikant/,
    },
  ],
  [
    'statistically significant, without a "not"',
    /(?<!not (statistically )?)\bsignificant/,
    {
      fr: /(?<!(non|pas) )statistiquement significati(f|ve)/,
      it: /(?<!non (era )?)statisticamente significativ[oa]/,
      sv: /(?<!inte )statistiskt signifikant/,
    },
  ],
];

/** Terms with one fixed translation; a synonym would look like a different thing. */
const terms: Wording[] = [
  [
    'primary endpoint',
    /primary endpoint/i,
    { fr: /critère de jugement principal/i, it: /endpoint primario/i, sv: /primär[at] effektmått/i },
  ],
  ['risk of death', /risk of death/, { fr: /risque de décès/, it: /rischio di morte/, sv: /risk(en)? att dö/i }],
  ['did not stop', /did not stop/, { fr: /n’a pas arrêté/, it: /non ha fermato/, sv: /stoppade inte/ }],
  ['placebo', /placebo/i, { fr: /placebo/i, it: /placebo/i, sv: /placebo/i }],
  ['riluzole', /riluzole/i, { fr: /riluzole/i, it: /riluzolo/i, sv: /riluzol\b/i }],
  ['ALS', /\bALS\b(?!\/)/, { fr: /\bSLA\b/, it: /\bSLA\b/, sv: /\bALS\b/ }],
  ['low-dose', /low-dose/i, { fr: /à faible dose/, it: /a basse dosi/, sv: /i låg dos/ }],
  ['participants', /participants/i, { fr: /participants/i, it: /partecipanti/i, sv: /deltaga/i }],
  ['pNFH', /pNFH/, { fr: /pNFH/, it: /pNFH/, sv: /pNFH/ }],
  ['randomised', /randomis/i, { fr: /randomis/i, it: /randomizza/i, sv: /randomiser/i }],
  ['double-blind', /double-blind/i, { fr: /double aveugle/i, it: /doppio cieco/i, sv: /dubbelblind/i }],
  ['sponsor', /sponsor/i, { fr: /promoteur/i, it: /promotore/i, sv: /sponsor/i }],
  ['licence to data', /exclusive licence/, { fr: /licence exclusive/, it: /licenza esclusiva/, sv: /exklusiv licens/ }],
  [
    'managed access programme',
    /managed access programme/,
    {
      fr: /programme d’accès encadré/,
      it: /programma di accesso gestito/,
      sv: /särski(lt|lda) program för tillgång till behandlingen/,
    },
  ],
  [
    'no realistic prospect',
    /no realistic prospect/,
    {
      fr: /aucune perspective réaliste/,
      it: /alcuna prospettiva realistica/,
      sv: /(ingen|inte fanns någon) realistisk möjlighet/,
    },
  ],
];

const translations: Translated[] = ['fr', 'it', 'sv'];

describe.each(translations)('the records in %s', (lang) => {
  it.each(outcomes)('state "%s" as often as the English, in one wording', (_, en, others) => {
    const count = (text: string, words: RegExp) => [...text.matchAll(new RegExp(words, 'gi'))].length;
    const found = texts.filter(([, text]) => text[lang] && count(text.en, en) > 0);
    expect(found.length).toBeGreaterThan(3);
    for (const [path, text] of texts) {
      if (text[lang]) expect(count(textIn(text, lang).text, others[lang]), path).toBe(count(text.en, en));
    }
  });

  it.each(terms)('translate "%s" in one way', (_, en, others) => {
    const found = texts.filter(([, text]) => text[lang] && en.test(text.en));
    expect(found.length).toBeGreaterThan(0);
    for (const [path, text] of found) expect(textIn(text, lang).text, path).toMatch(others[lang]);
  });

  it('contain the figures of the English, each equally often', () => {
    const figures = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
    // A translated title such as "this autumn" adds the year of the item: "cet automne (2019)".
    const withoutYear = (text: string, path: string) => {
      const [, index] = path.match(/^news\.(\d+)\.title$/) ?? [];
      return text.replace(` (${records.news[Number(index)]?.period?.slice(0, 4)})`, '');
    };
    // English separates thousands by a comma, other languages by a space or full stop; they also write ordinals differently.
    const joined = (text: string) => text.replace(/(?<=\d)[,.\u00a0](?=\d{3}(?!\d))/g, '');
    for (const [path, text] of texts) {
      if (!text[lang]) continue;
      expect(figures(joined(withoutYear(textIn(text, lang).text, path))), path).toEqual(figures(joined(text.en)));
    }
  });

  it('state "lower" and "higher" for the same figures as the English', () => {
    const directions: Record<OwnLanguage, { lower: RegExp; higher: RegExp }> = {
      en: { lower: /(\d+)% lower/g, higher: /(\d+)% higher/g },
      fr: { lower: /plus faible de (\d+)\u00a0%/g, higher: /plus élevé de (\d+)\u00a0%/g },
      it: { lower: /più basso del (\d+)%/g, higher: /più alto del (\d+)%/g },
      sv: { lower: /(\d+)\u00a0% lägre/g, higher: /(\d+)\u00a0% högre/g },
    };
    const said = (text: string, words: RegExp) => [...text.matchAll(words)].map(([, figure]) => figure);
    let higher = 0;
    for (const [path, text] of texts) {
      if (!text[lang]) continue;
      for (const direction of ['lower', 'higher'] as const) {
        const english = said(text.en, directions.en[direction]);
        expect(said(textIn(text, lang).text, directions[lang][direction]), `${path} ${direction}`).toEqual(english);
        if (direction === 'higher') higher += english.length;
      }
    }
    expect(higher).toBeGreaterThan(3);
  });
});
