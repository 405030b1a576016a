import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { box, openRecord, saveForm } from './test/forms.ts';
import { fakeGitHub, signIn } from './test/github.ts';
import { openWelcome, readRecords, startStudio } from './test/open-studio.ts';

// Renews the screenshots of the studio in docs/screenshots, from the built site.
const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

/** Saves the window as WebP, compressed by the browser. */
const picture = async (page: Page, name: string) => {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  const bytes = Buffer.from(data, 'base64');
  await writeFile(`${folder}/studio-${name}.webp`, bytes);
  console.log(`studio-${name}.webp  ${(bytes.length / 1024).toFixed(0)} kB`);
};

const studio = await startStudio();
try {
  const { page } = await openWelcome(studio, await readRecords());
  await page.setViewportSize({ width: 1280, height: 800 });
  await picture(page, 'welcome');
  await page.getByRole('link', { name: 'Open the editor' }).click();
  await page.getByRole('button', { name: /local repository/i }).click();
  await page.getByRole('grid').first().waitFor();
  await openRecord(page, 'news', 'lancet-results-2025');
  await page.frameLocator('iframe').locator('main h1').waitFor();
  await picture(page, 'news');
  await openRecord(page, 'people', 'henrik-zetterberg');
  await box(page, 'Title').fill('Professor');
  await saveForm(page);
  await page.getByRole('dialog', { name: 'Not saved yet' }).waitFor();
  await picture(page, 'refused');
  // Signed in to a fake of GitHub, since the real one would keep what is saved.
  const { page: online } = await openWelcome(studio, new Map());
  await online.setViewportSize({ width: 1280, height: 800 });
  await fakeGitHub(online, await readRecords());
  await signIn(online);
  await openRecord(online, 'news', 'brexit');
  await online.frameLocator('iframe').locator('main h1').waitFor();
  await box(online, 'Summary').fill(
    "The EU's funding was not affected. The risk was in delays and costs for the French clinics.",
  );
  await saveForm(online);
  await online.getByRole('button', { name: 'Send for Review' }).waitFor();
  await picture(online, 'proposal');
} finally {
  await studio.close();
}
