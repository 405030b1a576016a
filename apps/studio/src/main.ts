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

/** The welcome stays until the editor is asked for: by its link, or by an address inside it. */
const isAsked = () => location.hash.startsWith('#/');

const open = async () => {
  window.removeEventListener('hashchange', openIfAsked);
  const { startEditor } = await import('./editor.ts');
  await startEditor(settings);
};

const openIfAsked = () => void (isAsked() && open());

if (isAsked()) await open();
else {
  window.addEventListener('hashchange', openIfAsked);
  showWaiting(settings.waiting);
}
