import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GivenUp } from '../src/cli/ask.ts';
import { interview } from '../src/cli/interview.ts';
import { formatRecord } from '../src/format/index.ts';
import { copyOfRecords, mirocalsData } from './cli.ts';
import { down, end, enter, space, talk } from './talk.ts';
import { texts } from './texts.ts';

let copy: Awaited<ReturnType<typeof copyOfRecords>>;
let drafts: string;
beforeAll(async () => {
  copy = await copyOfRecords();
  drafts = await mkdtemp(join(tmpdir(), 'drafts-'));
});
afterAll(async () => {
  await copy.remove();
  await rm(drafts, { recursive: true });
});

const draft = async (name: string, text: string) => {
  await writeFile(join(drafts, name), text);
  return join(drafts, name);
};

const create = (collection: string, ...args: string[]) =>
  mirocalsData(['new', collection, '--content', copy.folder, ...args]);

const person = (organisation: string) =>
  `familyName: Example\nname: 'Ada Example' # invented\naffiliations: [{organisation: ${organisation}}]\nsources: [{source: fact-file, retrieved: 2026-11-23, confidence: high, supports: [name, affiliations]}]\n`;

describe('mirocals-data new --from', () => {
  it('refuses a record with problems, with the messages of the check, and writes nothing', async () => {
    const before = await readdir(copy.folder, { recursive: true });
    const from = await draft('ada-example.yaml', person('genethom'));
    const { status, stderr } = await create('people', '--from', from);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'affiliations.0.organisation  there is no "genethom" in organisations; did you mean "genethon"?',
    );
    expect(stderr).toContain('nothing was written');
    expect(await readdir(copy.folder, { recursive: true })).toEqual(before);
  });

  it('writes a formatted record with its comments, and never overwrites a file', async () => {
    const from = await draft('ada-example.yaml', person('genethon'));
    expect(await create('people', '--from', from)).toMatchObject({
      status: 0,
      stdout: 'Wrote people/ada-example.yaml.\n',
    });
    expect(await readFile(join(copy.folder, 'people/ada-example.yaml'), 'utf8')).toBe(
      [
        'name: Ada Example # invented',
        'familyName: Example',
        'affiliations:',
        '  - organisation: genethon',
        'sources:',
        '  - source: fact-file',
        '    retrieved: "2026-11-23"',
        '    confidence: high',
        '    supports: [name, affiliations]',
        '',
      ].join('\n'),
    );
    expect(await create('people', '--from', from)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('edit it'),
    });
  });

  it('writes a source that no record cites yet, and says what to do next', async () => {
    const from = await draft('charter.yaml', 'title: Charter\npublisher: Example\nkind: web-page\n');
    const { status, stdout } = await create('sources', '--from', from);
    expect(status).toBe(0);
    expect(stdout).toContain('Next: sources/charter.yaml:1:1  is not cited by any record; cite it or remove it');
  });

  it('refuses an invalid id, a broken file and a second project', async () => {
    const from = await draft('ada.yaml', person('genethon'));
    expect((await create('people', '--from', from, '--id', 'Ada Example')).stderr).toContain(
      '"Ada Example" is not an id',
    );
    expect(await create('people', '--from', await draft('broken.yaml', 'name: "A\n'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('people/broken.yaml:1:7  invalid YAML: this quote is never closed'),
    });
    expect(await create('project', '--from', await draft('other.yaml', 'acronym: O\n'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('only one project is allowed'),
    });
  });

  it('asks questions only in a terminal', async () => {
    expect(await create('people')).toMatchObject({ status: 2, stderr: expect.stringContaining('--from FILE') });
  });
});

const [firstSource] = [...texts.keys()].flatMap((file) => /^sources\/(.+)\.yaml$/.exec(file)?.[1] ?? []).sort();

const about = { collection: 'people', texts, given: undefined, isFree: (id: string) => id !== 'timothy-tree' } as const;

describe('mirocals-data new with questions', () => {
  it('asks key by key, validates each answer, offers references to choose from, and ends with a valid record', async () => {
    const conversation = talk([
      ['Id:', `timothy-tree${enter}`],
      ['exists already', `\u0015ada-example${enter}`],
      ['(name)', enter],
      ['is empty', `Ada Sample${enter}`],
      ['(familyName)', `Sample${enter}`],
      ['(honorific)', enter],
      ['(honorificIn)', enter],
      ['(position)', enter],
      ['(orcid)', `https://orcid.org/0000-0002-1825-0098${enter}`],
      ['wrong check digit', `\u007f7${enter}`],
      ['(affiliations.0.organisation)', enter],
      ['(affiliations.0.from)', `2019-09${enter}`],
      ['(affiliations.0.to)', enter],
      ['another entry to Organisations', enter],
      ['entry to Roles', enter],
      ['(sources.0.source)', enter],
      ['(sources.0.retrieved)', `2026-11-23${enter}`],
      ['(sources.0.confidence)', `${down}${enter}`],
      ['(sources.0.locator)', enter],
      ['(sources.0.supports)', `${space}${down}${space}${down}${space}${enter}`],
      ['another entry to Sources', enter],
      ['(note)', enter],
    ]);
    const { id, value } = await interview({ ...about, terminal: conversation.terminal });
    expect(conversation.left).toEqual([]);
    expect(id).toBe('ada-example');
    expect(value).toEqual({
      name: 'Ada Sample',
      familyName: 'Sample',
      orcid: 'https://orcid.org/0000-0002-1825-0097',
      affiliations: [{ organisation: 'genethon', from: '2019-09' }],
      sources: [
        {
          source: firstSource,
          retrieved: '2026-11-23',
          confidence: 'medium',
          supports: ['name', 'orcid', 'affiliations'],
        },
      ],
    });
    const from = await draft('asked.yaml', formatRecord('people/asked.yaml', value, ['en', 'fr']));
    expect(await create('people', '--from', from)).toMatchObject({ status: 0 });
  }, 60_000);

  it('writes nothing if the user cancels', async () => {
    const { terminal } = talk([['Id:', end]]);
    await expect(interview({ ...about, terminal })).rejects.toThrow(GivenUp);
  });
});
