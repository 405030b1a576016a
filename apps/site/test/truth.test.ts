import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, contentFolder } from '@mirocals/data/check';
import { originalOf, textIn } from '@mirocals/data/text';
import { describe, expect, it } from 'vitest';
import { sentencesOf, untruths } from '../../../packages/data/test/untruths.ts';
import { dist, filesOf, languageOf, pagesOf, textOf } from './built-site.ts';
import type { OwnLanguage } from './languages.ts';

const { records } = await check(contentFolder);
if (!records) throw new Error('the records have problems');

const pages = pagesOf(dist).map((page) => ({ ...page, text: textOf(page.document) }));

/** Sentences that would tell a current reader that the trial recruits, which "Active, not recruiting" does not. */
const recruits: Record<OwnLanguage, RegExp> = {
  en: /\b(is|are|be|still|currently|now)\s+(\w+\s+)?(recruiting|enrolling)\b|\brecruits\b|recruitment\s+(is\s+(open|ongoing|under way)|continu(es|ing))|trial\s+is\s+still/i,
  fr: /\b(recrute|recrutent|recrutons)\b|recrutement\s+(est\s+(ouvert|en\s+cours)|se\s+poursuit|continue)/i,
  it: /\b(recluta|reclutano|reclutando)\b|(reclutamento|arruolamento)\s+(è\s+(aperto|in\s+corso)|continua|prosegue)/i,
  sv: /\b(rekryterar\s+(nu|fortfarande|deltagare)|rekryteras)\b|rekryteringen\s+(pågår|fortsätter|är\s+öppen)/i,
};

/** The words for a primary endpoint that was not met. */
const notMet: Record<OwnLanguage, RegExp> = {
  en: /\bnot met\b/,
  fr: /(n[’']a pas été|non) atteint/,
  it: /non (è stato )?raggiunto/,
  sv: /(uppnåddes|nåddes) inte|inte (uppnått|uppnåtts|nåtts)/,
};

describe('the site', () => {
  it('never says in the present tense that the trial recruits', () => {
    expect(pages.length).toBeGreaterThan(records.news.length + records.organisations.length);
    for (const { address, text } of pages) {
      // All languages, since a page may contain English texts.
      for (const sentence of Object.values(recruits)) expect(text, address).not.toMatch(sentence);
    }
  });

  it('finds sentences that say so, in each language', () => {
    const sentences: Record<OwnLanguage, string> = {
      en: 'The trial is still on-going, with recruitment continuing until the end of September 2019.',
      fr: 'Le recrutement se poursuit.',
      it: 'Il reclutamento è in corso.',
      sv: 'Rekryteringen pågår.',
    };
    for (const [lang, sentence] of Object.entries(sentences)) expect(sentence).toMatch(recruits[lang as OwnLanguage]);
  });

  it('copies no mistake of others, and mixes neither cut-offs nor periods, in any language', () => {
    const blocks = 'p, li, dd, dt, td, th, h1, h2, h3, h4, figcaption, summary';
    const found: string[] = [];
    for (const { address, document } of pages) {
      for (const block of document.querySelectorAll(blocks)) {
        // The text of a block that contains others is not one passage.
        if (block.querySelector(blocks)) continue;
        for (const sentence of sentencesOf(block.text))
          for (const { what, isIn } of untruths) if (isIn(sentence)) found.push(`${address}: ${what}: ${sentence}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('says on the page of the results that no figures on adverse events and no follow-up trial are known', () => {
    for (const { lang, text } of pages.filter(({ address }) => address.endsWith('/results/'))) {
      for (const { adverseEvents, followUp } of records.results) {
        if (!adverseEvents || !followUp) throw new Error('a result lacks adverseEvents or followUp');
        for (const words of [adverseEvents, followUp])
          expect(text.replace(/\s+/g, ' ')).toContain(textIn(words, lang).text);
      }
    }
  });

  it('says in each file with a finding that the primary endpoint was not met, and has all findings there', () => {
    const [result] = records.results;
    const figures = result?.findings.map(({ effect }) => new RegExp(`\\b${effect.percent}\\s?%`)) ?? [];
    const files = filesOf(dist).filter((file) => /\.(html|json|xml|csv|txt)$/.test(file));
    const telling = files
      .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }))
      .filter(({ text }) => figures.some((figure) => figure.test(text)));
    expect(telling.map(({ file }) => file)).toContain('/results/index.html');
    for (const { file, text } of telling) {
      const outcome = [notMet[languageOf(file)], notMet.en, /"outcome":\s*"not-met"/];
      expect(
        outcome.some((words) => words.test(text)),
        `${file} has a finding without the outcome`,
      ).toBe(true);
      for (const figure of figures) expect(text, file).toMatch(figure);
    }
  });

  it('counts organisations and centres from the records', () => {
    const pageAt = (address: string) => pages.find((page) => page.address === address);
    expect(pageAt('/partners/')?.document.querySelector('h1')?.text).toContain(`${records.organisations.length} `);
    expect(pageAt('/centres/')?.document.querySelector('h1')?.text).toContain(`${records.centres.length} `);
    for (const { name } of records.organisations) expect(pageAt('/partners/')?.text).toContain(name);
    for (const { name } of records.centres) expect(pageAt('/centres/')?.text).toContain(name.text);
  });
});

describe('the fact sheet', () => {
  it('has the outcome, all findings, all dates and all names, in each language', () => {
    const sheets = pages.filter(({ address }) => address.endsWith('/fact-sheet/'));
    expect(sheets.map(({ lang }) => lang).toSorted()).toEqual(['en', 'fr', 'it', 'sv']);
    // The page has non-breaking spaces between numbers and their signs.
    const spaced = (text: string) => text.replace(/\s+/g, ' ');
    for (const { lang, text } of sheets) {
      expect(text).toMatch(notMet[lang]);
      const facts = [
        ...records.results.flatMap(({ findings }) => findings.map(({ statement }) => statement)),
        ...records.milestones.map(({ title }) => title),
      ];
      for (const words of facts) expect(spaced(text)).toContain(spaced(textIn(words, lang).text));
      for (const { familyName } of records.people) expect(spaced(text)).toContain(familyName);
    }
  });
});

describe('the funding notice', () => {
  it('is on every page in its language and as the grant prescribes it, with an emblem of at least 48 px', () => {
    for (const { address, lang, document, text } of pages) {
      const emblem = document.querySelector('svg.mirocals-emblem');
      expect(Number(emblem?.getAttribute('height')), address).toBeGreaterThanOrEqual(48);
      const { statement } = records.project.funding;
      for (const { text: sentence } of [originalOf(statement), textIn(statement, lang)])
        expect(text, address).toContain(sentence);
    }
  });
});
