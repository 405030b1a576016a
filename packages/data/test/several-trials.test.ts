import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addressIn } from '../src/address.ts';
import { checkTexts, formatProblem, readTexts, type Texts } from '../src/check/index.ts';
import { diffRecords } from '../src/diff/index.ts';
import { emitJson } from '../src/emit/json.ts';
import { emitModules } from '../src/emit/modules.ts';

const day = '2026-11-27';

const folder = (name: string) => readTexts(join(import.meta.dirname, name));

/** The records of a consortium with one trial, and of the same one with three. */
const one = await folder('lantern-consortium');
const three: Texts = new Map([...one, ...(await folder('lantern-three-trials'))]);

/** The three trials with other texts in some files; `undefined` leaves a file out. */
const withFiles = (files: Record<string, string | undefined>): Texts =>
  new Map(
    [...three, ...Object.entries(files)].filter((file): file is [string, string | Uint8Array] => file[1] !== undefined),
  );

const changed = (file: string, from: string, to: string): Texts => {
  const text = Buffer.from(three.get(file) ?? '').toString();
  expect(text).toContain(from);
  return withFiles({ [file]: text.replace(from, to) });
};

const problemsIn = (texts: Texts) => checkTexts(texts, { day }).problems.map(formatProblem);

const recordsIn = (texts: Texts) => {
  const { records, problems } = checkTexts(texts, { day });
  expect(problems.map(formatProblem)).toEqual([]);
  if (!records) throw new Error('the records have problems');
  return records;
};

describe('the check of several trials', () => {
  it('accepts them, the one that recruits first', () => {
    expect(recordsIn(three).trials.map(({ id }) => id)).toEqual(['lantern', 'beacon', 'ember']);
  });

  it.each([
    [
      'a centre that does not name its trials',
      changed('centres/lantern-hospital.yaml', 'trials: [lantern, beacon]\n', ''),
      'centres/lantern-hospital.yaml:1:1  does not say for which trials it recruits; add trials: with one or more of beacon, ember, lantern',
    ],
    [
      'a centre of a trial that does not exist',
      changed('centres/lantern-hospital.yaml', 'trials: [lantern, beacon]', 'trials: [lantern, becon]'),
      'centres/lantern-hospital.yaml:13:19  trials.1  there is no "becon" in trial; did you mean "beacon"?',
    ],
    [
      'a result that does not name its trial',
      changed('results/ember.yaml', 'trial: ember\n', ''),
      'results/ember.yaml:1:1  trial  is missing',
    ],
    [
      'a result of a trial that does not exist',
      changed('results/ember.yaml', 'trial: ember\n', 'trial: embers\n'),
      'results/ember.yaml:4:8  trial  there is no "embers" in trial; did you mean "ember"?',
    ],
    [
      'an event of a trial that does not exist',
      changed('milestones/last-visit.yaml', 'trial: beacon', 'trial: Beacon'),
      'milestones/last-visit.yaml:4:8  trial  "Beacon" is not an id in trial; did you mean "beacon"?',
    ],
    [
      'two trials with one number',
      changed(
        'trial/ember.yaml',
        'id: INV0000005\n    url: https://registry.example.org/INV0000005',
        'id: INV0000004\n    url: https://registry.example.org/INV0000004',
      ),
      'trial/ember.yaml:9:9  registrations.0.id  "INV0000004" is in trial/beacon.yaml, too; keep one of the records or correct one of them',
    ],
    [
      'a trial with the name of an export',
      withFiles({
        'trial/trials.yaml': Buffer.from(three.get('trial/ember.yaml') ?? '')
          .toString()
          .replaceAll('INV0000005', 'INV0000006'),
      }),
      'trial/trials.yaml:1:1  "trials" cannot be used as the name of an export; rename the file',
    ],
    [
      'a released trial that was removed',
      withFiles({ 'released-ids.json': '{ "trial": { "glow": "1.0.0" } }\n' }),
      'released-ids.json:1:14  trial.glow  was published but no longer exists; restore trial/glow or list it in retired.yaml',
    ],
  ])('refuses %s', (_, texts, message) => {
    expect(problemsIn(texts)).toEqual([message]);
  });

  it('does not ask for the trials of a centre where there is only one', () => {
    expect(problemsIn(one)).toEqual([]);
  });

  it('warns of an event on the date of a change of status that does not name its trial', () => {
    const { warnings } = checkTexts(changed('milestones/last-visit.yaml', 'trial: beacon\n', ''), { day });
    const own = warnings.filter(({ rule }) => rule === 'milestones-name-their-trial');
    expect(own.map(formatProblem)).toEqual([
      'milestones/last-visit.yaml:1:7  date  is on the date of a change of status; add trial: beacon if the event is about it',
    ]);
    expect(checkTexts(three, { day }).warnings.filter(({ rule }) => rule === 'milestones-name-their-trial')).toEqual(
      [],
    );
  });

  it('accepts links to the page of each trial and its answers, and to no others', () => {
    const news = (address: string) =>
      withFiles({
        'news/link.en.md': `---\ntitle: A link\nsummary: With a link.\npublished: "2026-11-01"\nsources:\n  - source: lantern-protocol\n    retrieved: "2026-11-01"\n    confidence: high\n    supports: [title, summary, published, body]\n---\n\nMore [about it](${address}).\n`,
      });
    for (const address of ['/trial/', '/trial/#ember', '/trial/beacon/#take-part', '/results/#ember-plain'])
      expect(problemsIn(news(address)), address).toEqual([]);
    for (const address of ['/trial/becon/', '/trial/#take-part', '/results/#plain'])
      expect(problemsIn(news(address)), address).toHaveLength(1);
  });
});

describe('the addresses of trials', () => {
  const retired = (...lines: string[]) => `${lines.join('\n')}\n`;

  it('are those of their pages, and that of a moved one stays', () => {
    const { trials } = recordsIn(three);
    expect(addressIn({ trials }, 'trial', 'ember', '', 'fr', 'en')).toBe('/fr/trial/ember/');
    expect(addressIn(recordsIn(one), 'trial', 'lantern')).toBe('/trial/');
    const moved = new Map(one).set(
      'retired.yaml',
      retired('- id: trial/glow', `  on: "${day}"`, '  moved: trial/lantern'),
    );
    expect(addressIn(recordsIn(moved), 'trial', 'glow')).toBe('/trial/glow/');
    expect(addressIn(recordsIn(moved), 'trial', 'lantern')).toBe('/trial/');
  });
});

describe('the package', () => {
  it('exports all trials, one by id, and the first one under the names of the first releases', async () => {
    const output = await mkdtemp(join(tmpdir(), 'trials-'));
    try {
      await writeFile(join(output, 'package.json'), '{ "type": "module" }');
      for (const [path, text] of emitModules(recordsIn(three))) {
        await mkdir(dirname(join(output, path)), { recursive: true });
        await writeFile(join(output, path), text);
      }
      const all = await import(pathToFileURL(join(output, 'index.js')).href);
      const own = await import(pathToFileURL(join(output, 'records/trial.js')).href);
      expect(all.trials.map(({ id }: { id: string }) => id)).toEqual(['lantern', 'beacon', 'ember']);
      expect([all.trial, all.records.trial, own.trial, own.lantern]).toEqual(Array(4).fill(all.trials[0]));
      expect(all.trialById('ember')).toBe(own.ember);
    } finally {
      await rm(output, { recursive: true });
    }
  });

  it('has the first trial and all of them as JSON', () => {
    const { trials } = recordsIn(three);
    const json = emitJson(recordsIn(three));
    expect(JSON.parse(json.get('json/trials.json') ?? '')).toEqual(trials);
    expect(JSON.parse(json.get('json/trial.json') ?? '')).toEqual(trials[0]);
  });

  it('calls added trials by the keys of their records', () => {
    const { added, changed: differing } = diffRecords(recordsIn(one), recordsIn(three));
    expect(added).toEqual(expect.arrayContaining(['trial/beacon', 'trial/ember']));
    expect(differing.map(({ record }) => record)).not.toContain('trial/lantern');
  });
});
