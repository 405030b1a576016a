import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareSite } from '../src/build/prepare-site.ts';
import { textOf } from './built-site.ts';
import { ConsortiumSite, consortiumFolder, itIsSound } from './consortium-site.ts';

const trials = ['lantern', 'beacon', 'ember'];

describe('a site of a consortium with one trial that recruits and two that are over', () => {
  const origin = 'https://lantern.example.org';
  const site = new ConsortiumSite('lantern-consortium', origin, 'lantern-three-trials');
  itIsSound(site, (address) => /^\/(trial\/(beacon\/)?|results\/|fact-sheet\/)?$/.test(address));

  const linksIn = (address: string, selector: string) =>
    site
      .at(address)
      .querySelectorAll(`${selector} a`)
      .map((link) => link.getAttribute('href'));
  const textAt = (address: string, selector = 'main') => {
    const part = site.at(address).querySelector(selector);
    return part ? textOf(part) : '';
  };
  const json = async (file: string) => JSON.parse(await site.text(file));

  it('lists the trials, each with its state in words, its numbers and its page', () => {
    const listed = site.at('/trial/').querySelectorAll('main section');
    expect(listed.map((section) => textOf(section))).toEqual([
      expect.stringMatching(/^The LANTERN trial Recruiting An invented lamp .* Invented Registry INV0000003 /),
      expect.stringMatching(
        /^The BEACON trial Completed\. Nobody can join\. The primary endpoint was met\. An invented lens .* INV0000004 /,
      ),
      expect.stringMatching(
        /^The EMBER trial Completed\. Nobody can join\. The primary endpoint was not met\. An invented candle .* INV0000005 /,
      ),
    ]);
    expect(linksIn('/trial/', 'main h2')).toEqual(trials.map((id) => `/trial/${id}/`));
    expect(linksIn('/fr/trial/', 'main h2')).toEqual(trials.map((id) => `/fr/trial/${id}/`));
    expect(textAt('/', '.site-header nav')).toContain('The trials');
  });

  it('leads with the trial that recruits, says of which trial an answer is, and names the others', () => {
    expect(textAt('/', '.answers > li')).toMatch(/^LANTERN: Can I take part\? Yes: .* Centres: Lille and Cork\./);
    expect(textAt('/', '#trials')).toBe(
      'The other trials The BEACON trial Completed. Nobody can join. The primary endpoint was met. An invented lens in an invented disease The EMBER trial Completed. Nobody can join. The primary endpoint was not met. An invented candle in an invented disease',
    );
    expect(textAt('/', '#findings h2')).toBe('The BEACON trial: The primary endpoint was met');
    expect(textAt('/trial/lantern/', '#take-part')).toMatch(
      /The BEACON trial: Completed\. The EMBER trial: Completed\./,
    );
    expect(textAt('/fr/trial/beacon/', '#take-part')).toMatch(
      /^Puis-je participer \? Non\. .* L’essai LANTERN : Recrutement/,
    );
  });

  it('has on the page of a trial its own results, centres, dates and tense', () => {
    expect(textAt('/trial/beacon/')).toMatch(/Who could take part .* The last invented visit/);
    expect(textAt('/trial/beacon/')).toContain('The primary endpoint was met in all participants of BEACON.');
    expect(textAt('/trial/beacon/', '.key-facts')).toContain('Centres 1 centre');
    expect(textAt('/trial/lantern/')).toMatch(/Conditions for taking part .* The invented trial begins to recruit/);
    expect(textAt('/trial/lantern/')).not.toMatch(/EMBER found|last invented visit|endpoint was/);
    expect(textAt('/trial/ember/')).not.toMatch(/centre|visit|was met/);
  });

  it('shows the newest result of each trial, under the name of the trial', () => {
    expect(
      site
        .at('/results/')
        .querySelectorAll('article')
        .map(({ id }) => id),
    ).toEqual(['beacon', 'ember']);
    expect(textAt('/results/', '#beacon-plain')).toMatch(/^BEACON: In plain words The primary endpoint was met in/);
    expect(textAt('/results/', '#ember-plain')).toMatch(/^EMBER: In plain words The primary endpoint was not met in/);
    expect(linksIn('/results/', '#ember-summary li')).toContain('/partners/universite-du-phare/');
    expect(textAt('/results/', '#ember-summary')).not.toMatch(/0 centres|looking for/);
    expect(textAt('/fact-sheet/', '#results-ember')).toMatch(/^The EMBER trial: Results .* not met/);
  });

  it('says for which trials a centre recruits, and of which an event is', () => {
    expect(textAt('/centres/', '#lantern-hospital')).toBe('Cork Lantern Hospital LANTERN, BEACON');
    expect(textAt('/centres/', '#hopital-du-phare')).toBe('Lille Hôpital du Phare LANTERN');
    expect(textAt('/timeline/', '#last-visit')).toMatch(/^31 May 2024BEACON/);
  });

  it('has all trials in the search, the sitemap, the API, the linked data and the file for language models', async () => {
    const { entries } = await json('search/entries.json');
    const found = entries.map(({ title, href }: Record<string, string>) => `${title} ${href}`);
    expect(found.slice(0, 3)).toEqual(
      trials.map((id) => `${id.toUpperCase()}: Can I take part? trial/${id}/#take-part`),
    );
    expect(found).toContain('LANTERN: Does it work? trial/lantern/#works');
    const addresses = trials.map((id) => `${origin}/trial/${id}/`);
    const map = await site.text('sitemap.xml');
    expect(addresses.filter((address) => map.includes(`<loc>${address}</loc>`))).toEqual(addresses);
    const { records } = await json('api/v1/fr/trial.json');
    expect(records.map(({ address }: { address: string }) => address)).toEqual(addresses);
    expect(
      (await site.text('api/v1/en/trial.csv')).split('\r\n').filter((row) => /^(LAN|BEA|EMB|lan|bea|emb)/.test(row)),
    ).toHaveLength(3);
    const { '@graph': graph } = await json('api/v1/en/records.jsonld');
    const ofType = (type: string) => graph.filter((one: Record<string, unknown>) => one['@type'] === type);
    expect(ofType('MedicalTrial').map((one: Record<string, unknown>) => [one['@id'], one.status])).toEqual([
      [addresses[0], 'https://schema.org/Recruiting'],
      [addresses[1], 'https://schema.org/Completed'],
      [addresses[2], 'https://schema.org/Completed'],
    ]);
    expect(graph.find((one: Record<string, unknown>) => one.name === 'What EMBER found').about['@id']).toBe(
      addresses[2],
    );
    expect(await site.text('llms.txt')).toContain(
      'The EMBER trial: Can I take part? No: the trial is over. The LANTERN trial: Recruiting.',
    );
    const { paths } = await json('api/v1/openapi.json');
    expect(paths['/api/v1/{language}/trial.json'].get.summary).toBe('All records of trial, in one language');
  });

  it('has the data of each trial in the feed of the widget, the first one as if it were the only one', async () => {
    const { trials: choices, ...first } = await json('embed/v1/en/trial.json');
    expect(choices.map(({ id }: { id: string }) => id)).toEqual(trials);
    expect(first).toMatchObject({ title: 'The LANTERN trial', more: { href: '/trial/lantern/' } });
    expect(choices[0]).toMatchObject({ title: first.title, answers: first.answers });
    expect(choices[2].result).toMatchObject({ title: 'What EMBER found', link: { href: '/results/#ember' } });
    expect(first).not.toHaveProperty('result');
  });

  it('shows in a frame the first trial, or the one that its address names', async () => {
    const visible = (query: string) => site.textInBrowser(`/embed/trial/en.html${query}`, 'h2:visible');
    expect(await visible('')).toEqual(['The LANTERN trial']);
    expect(await visible('?trial=ember')).toEqual(['The EMBER trial']);
    expect(await visible('?trial=nothing')).toEqual(['The LANTERN trial']);
  });

  it('offers the trials on the page of the widgets', () => {
    const options = site.at('/embed/').querySelectorAll('select[name=trial] option');
    expect(options.slice(0, 3).map((option) => [option.getAttribute('value'), option.text])).toEqual([
      ['', 'LANTERN'],
      ['beacon', 'BEACON'],
      ['ember', 'EMBER'],
    ]);
  });
});

describe('trials that are no longer on record', () => {
  const pagesWith = async (retired: string, ...names: readonly string[]) => {
    const content = await mkdtemp(join(tmpdir(), 'retired-trials-'));
    try {
      for (const name of ['lantern-consortium', ...names])
        await cp(consortiumFolder(name), content, { recursive: true });
      await writeFile(join(content, 'retired.yaml'), retired);
      const { routes } = await prepareSite({ content, origin: 'https://lantern.example.org', day: '2026-11-27' });
      return (path: string) => String(routes.find((route) => route.path === path)?.content());
    } finally {
      await rm(content, { recursive: true });
    }
  };
  const entry = (id: string, way: string) => `- id: trial/${id}\n  on: "2026-11-27"\n  ${way}\n`;

  it('have pages that lead on or say why, beside those of the others', async () => {
    const page = await pagesWith(
      entry('glow', 'moved: trial/beacon') + entry('haze', 'withdrawn:\n    en: It never began.'),
      'lantern-three-trials',
    );
    expect(page('/fr/trial/glow/')).toContain('content="0; url=/fr/trial/beacon/"');
    expect(page('/trial/haze/')).toContain('It never began.');
    expect(page('/_redirects')).toContain('/trial/glow/ /trial/beacon/ 301');
  });

  it('leave the page of the only one at its address, and its former address leads there', async () => {
    const page = await pagesWith(entry('glow', 'moved: trial/lantern'));
    expect(page('/trial/')).toContain('<h1>The LANTERN trial</h1>');
    for (const id of ['glow', 'lantern']) expect(page(`/trial/${id}/`)).toContain('content="0; url=/trial/"');
    expect(page('/_redirects')).toContain('/fr/trial/lantern/ /fr/trial/ 301');
  });
});
