import type { WaitingItem } from './settings.ts';

const inWords = (day: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Lists scheduled news and drafts on the welcome page. */
export const showWaiting = (items: readonly WaitingItem[]): void => {
  const today = new Date().toISOString().slice(0, 10);
  const entries = items.map(({ published }) => {
    const link = document.createElement('a');
    link.href = '#/collections/news';
    link.textContent = 'A news item';
    const item = document.createElement('li');
    const isScheduled = published !== undefined && published > today;
    item.append(link, isScheduled ? ` is scheduled for ${inWords(published)}` : ' is a draft');
    return item;
  });
  if (entries.length > 0) document.querySelector('.waiting')?.replaceChildren(...entries);
};
