import type { WaitingItem } from './settings.ts';

const inWords = (day: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Lists on the welcome page the news that waits for its day, or is a draft. */
export const showWaiting = (items: readonly WaitingItem[]): void => {
  const today = new Date().toISOString().slice(0, 10);
  const entries = items.map(({ published }) => {
    const link = document.createElement('a');
    link.href = '#/collections/news';
    link.textContent = 'An item of news';
    const item = document.createElement('li');
    const waits = published !== undefined && published > today;
    item.append(link, waits ? ` waits until ${inWords(published)}` : ' is a draft, until somebody switches that off');
    return item;
  });
  if (entries.length > 0) document.querySelector('.waiting')?.replaceChildren(...entries);
};
