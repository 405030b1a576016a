import { loadingLine } from './loading.ts';
import type { Settings } from './settings.ts';
import { showWaiting } from './waiting.ts';

const readJson = async <Value>(address: string): Promise<Value> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read (${response.status}).`);
  return response.json() as Promise<Value>;
};

const settings = await readJson<Settings>('settings.json');
document.title = `${settings.acronym} studio`;
for (const name of document.querySelectorAll('.acronym')) name.textContent = settings.acronym;
document.querySelector('.no-repository')?.toggleAttribute('hidden', settings.repository !== undefined);

/** The welcome page stays until its link to the editor, or an address inside the editor, is opened. */
const isRequested = () => location.hash.startsWith('#/');

const open = async () => {
  window.removeEventListener('hashchange', openIfRequested);
  const line = loadingLine();
  document.querySelector('main')?.replaceChildren(line);
  try {
    const { startEditor } = await import('./editor.ts');
    await startEditor(settings);
  } catch (error) {
    document.body.replaceChildren(line);
    line.textContent = 'The editor could not be loaded. Please load the page again.';
    throw error;
  }
};

const openIfRequested = () => void (isRequested() && open());

if (isRequested()) await open();
else {
  window.addEventListener('hashchange', openIfRequested);
  showWaiting(settings.waiting);
}
