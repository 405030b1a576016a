import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@mirocals/tools/free-port';
import { skipWithout } from '@mirocals/tools/skip-without';
import { expect, it } from 'vitest';
import { readHeaders } from '../../apps/site/src/serve/headers-file.ts';
import { publish } from '../src/publish.ts';
import { noNginx, startNginx } from '../test/nginx.ts';
import { scratch } from '../test/small-site.ts';

const dist = fileURLToPath(new URL('../../apps/site/dist', import.meta.url));
const observatory = fileURLToPath(new URL('node_modules/@mdn/mdn-http-observatory', import.meta.url));
// The types of these packages are not installed in the workspace.
const load = (name: string) => import(name);

const noOpenssl = skipWithout('Scores of the headers', 'openssl (apt-get install)', existsSync('/usr/bin/openssl'));

it.skipIf(noNginx ?? noOpenssl)(
  'gets A+ and at least 100 points from the HTTP Observatory of MDN, behind TLS',
  async () => {
    await using folder = await scratch();
    const root = join(folder.path, 'www');
    await publish({ site: dist, root, keep: 1 });
    const [key, cert] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const files = ['-keyout', key, '-out', cert];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...files, ...subject], {
      stdio: 'ignore',
    });
    // The TLS proxy of an organisation, which redirects http to https.
    const port = await freePort();
    await using _nginx = await startNginx(
      join(folder.path, 'nginx'),
      root,
      (site) => `server {
      listen 127.0.0.1:${port} ssl; server_name localhost; ssl_certificate ${cert}; ssl_certificate_key ${key};
      error_page 497 =301 https://$host:${port}$request_uri;
      location / { proxy_pass ${site}; }
    }`,
    );
    // The package fetches the HSTS preload list when it is installed. An empty one is enough here.
    await writeFile(join(observatory, 'conf/hsts-preload.json'), '{}');
    const said = execFileSync(process.execPath, [join(observatory, 'src/scan.js'), `localhost:${port}`], {
      encoding: 'utf8',
      env: { ...process.env, NODE_EXTRA_CA_CERTS: cert },
    });
    const { scan } = JSON.parse(said);
    console.log(`HTTP Observatory: ${scan.grade}, ${scan.score} (${scan.testsPassed} of ${scan.testsQuantity} passed)`);
    expect(scan).toMatchObject({ grade: 'A+', testsFailed: 0 });
    expect(scan.score).toBeGreaterThanOrEqual(100);
  },
);

it('has policies in which the CSP Evaluator of Google finds nothing severe', async () => {
  const [{ CspEvaluator }, { CspParser }] = await Promise.all(
    ['evaluator', 'parser'].map((name) => load(`csp_evaluator/dist/${name}.js`)),
  );
  const rules = readHeaders(await readFile(join(dist, '_headers'), 'utf8'));
  // That of a frame is narrowed by the policy in its document, which allows its script only by its hash.
  const all = rules.flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);
  const frame = await readFile(join(dist, 'embed/news/en.html'), 'utf8');
  const [, inFrame = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(frame) ?? [];
  const policies = new Set(
    all.map((one) => (one.includes("script-src 'unsafe-inline'") ? inFrame.replaceAll('&#x27;', "'") : one)),
  );
  expect(policies.size).toBeGreaterThan(0);
  for (const policy of policies) {
    const findings: { severity: number; directive: string; value?: string; description: string }[] = new CspEvaluator(
      new CspParser(policy).csp,
    ).evaluate();
    console.log(
      `CSP Evaluator of ${policy}\n${findings.map((one) => `  ${one.severity} ${one.directive} ${one.value ?? ''}: ${one.description}`).join('\n')}`,
    );
    // From 50 on, findings concern sites that host files of strangers, which this one does not.
    expect(findings.filter(({ severity }) => severity < 50)).toEqual([]);
  }
});
