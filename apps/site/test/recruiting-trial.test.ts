import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { textOf } from './built-site.ts';
import { ConsortiumSite, consortiumFolder, itIsSound } from './consortium-site.ts';

const consortium = 'lantern-consortium';

/** Words that are true only of a trial that has recruited its participants, or has results. */
const past =
  /could( not)? take part|were to take part|that recruited|is over|nobody can join|the outcome|a large mark/i;
const pastInFrench =
  /pouvai(t|ent)|devaient|qui ont recruté|inscriptions closes|le résultat, les dates|une grande marque/i;

const tileOf = (home: HTMLElement) => textOf(home.querySelectorAll('.answers > li')[0] ?? home);

describe('a site of a consortium whose trial is recruiting, in English and French', () => {
  const site = new ConsortiumSite(consortium, 'https://lantern.example.org');
  // The pages that depend on the state of the trial; the others are like those of the consortium without one.
  itIsSound(site, (address) => /^\/((trial|centres|fact-sheet)\/)?$|^\/fr\/(trial\/)?$/.test(address));

  it('says first that people can take part, who to ask, and where', () => {
    expect(tileOf(site.at('/'))).toMatch(
      /^Can I take part\? Yes: .* Ask your doctor .* Last checked on 1 November 2026\. Centres: Lille and Cork\./,
    );
    expect(tileOf(site.at('/fr/'))).toMatch(/^Puis-je participer \? Oui\s: .* Demandez à votre médecin/);
    expect(textOf(site.at('/').querySelector('.status') ?? site.at('/'))).toBe('Recruiting');
  });

  it('leads from the answer to the conditions, the centres and the registry', () => {
    const links = site.at('/trial/').querySelectorAll('#take-part a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#eligibility',
      '/centres/',
      'https://registry.example.org/INV0000003',
    ]);
    expect(textOf(site.at('/trial/'))).toContain('Conditions for taking part Age 18 to 75 years');
  });

  it('has the same answer in the widget, the search and the file for language models', async () => {
    const { answers, state } = JSON.parse(await site.text('embed/v1/fr/trial.json'));
    expect(answers[0]).toMatchObject({ question: 'Puis-je participer\u00a0?', answer: expect.stringMatching(/^Oui/) });
    expect(state.text).toBe('Recrutement en cours depuis le 2\u00a0mars 2026'.replace('\u00a0', ' '));
    const { entries } = JSON.parse(await site.text('search/entries.json'));
    expect(entries[0]).toMatchObject({ title: 'Can I take part?', line: expect.stringMatching(/^Yes: /) });
    expect(entries.map(({ title }: { title: string }) => title)).toContain('Who can take part?');
    expect(await site.text('llms.txt')).toContain('Can I take part? Yes: ');
    expect(await site.text('trial/index.html')).toContain('"status":"https://schema.org/Recruiting"');
  });

  it('has no page of results, and says that none is on record', () => {
    const missing = /^\/(fr\/)?(results|news|people|publications|glossary)\//;
    expect([...site.files].filter((file) => missing.test(file))).toEqual([]);
    expect(textOf(site.at('/'))).toContain('Does it work? No result of this trial is on record here.');
  });

  it('says nothing in the past tense, in text or in descriptions', () => {
    for (const { address, document } of site.pages) {
      const description = document.querySelector('meta[name=description]')?.getAttribute('content');
      expect(`${textOf(document)} ${description}`, address).not.toMatch(
        address.startsWith('/fr/') ? pastInFrench : past,
      );
    }
  });
});

/** Pages of the consortium after a change of its records; a page that does not exist is empty. */
const pagesAfter = async (change: (content: string) => Promise<void>) => {
  const content = await mkdtemp(join(tmpdir(), `${consortium}-`));
  try {
    await cp(consortiumFolder(consortium), content, { recursive: true });
    await change(content);
    const { routes } = await prepareSite({ content, origin: 'https://lantern.example.org', day: '2026-11-27' });
    const page = (path: string) => parse(String(routes.find((route) => route.path === path)?.content() ?? ''));
    return { home: page('/'), trial: page('/trial/'), centres: page('/centres/') };
  } finally {
    await rm(content, { recursive: true });
  }
};

describe('other states of the trial', () => {
  it.each([
    ['ENROLLING_BY_INVITATION', /^Can I take part\? Only if you are invited: /, false],
    ['SUSPENDED', /^Can I take part\? Not now: /, false],
    ['UNKNOWN', /^Can I take part\? We do not know: /, false],
    ['WITHDRAWN', /^Can I take part\? No: the trial was withdrawn before anybody took part\./, false],
    ['TERMINATED', /^Can I take part\? No: the trial was stopped early\./, true],
    ['ACTIVE_NOT_RECRUITING', /^Can I take part\? No: the trial is running, /, true],
  ])('are told as they are: %s', async (status, answer, hasRecruited) => {
    const { home, trial, centres } = await pagesAfter(async (content) => {
      const file = join(content, 'trial/lantern.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace('status: RECRUITING', `status: ${status}`));
    });
    expect(tileOf(home)).toMatch(answer);
    expect(tileOf(home)).not.toContain('Centres: ');
    expect(trial.querySelectorAll('#take-part a')).toEqual([]);
    expect(textOf(trial).includes('Who could take part')).toBe(hasRecruited);
    expect(textOf(centres).includes('that recruited')).toBe(hasRecruited);
  });
});

it('has no words about a trial in its links once there is none', async () => {
  const { home, trial } = await pagesAfter(async (content) => {
    for (const folder of ['trial', 'centres']) await rm(join(content, folder), { recursive: true });
  });
  expect(textOf(trial)).toBe('');
  const links = [home.querySelector('.site-footer'), home.querySelector('.doors')].map((part) => textOf(part ?? home));
  expect(links.join(' ')).toMatch(/The project About the project Partners Timeline /);
  expect(links.join(' ')).not.toMatch(/trial|endpoint/i);
});
