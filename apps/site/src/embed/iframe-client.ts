/*
  The script inside a frame, for WordPress alone: it speaks the protocol of wp-includes/js/wp-embed.js. WordPress gives the
  frame a secret behind the hash of its address, hides it until it has told its height, and lets it lead only to pages of
  the frame's own host. Anywhere else, and where the page is no frame, it does nothing.
*/
import { hopPath } from './hop-path.ts';

const tell = (message: string, value: string | number) => {
  const [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];
  if (secret) parent.postMessage({ message, value, secret }, '*');
  return secret;
};

let told = 0;

const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);

const tellHeight = () => {
  told = height();
  tell('height', told);
};

if (parent !== self) {
  // At once, since browsers do not render, nor observe, the frame that WordPress hides until it has been told.
  tellHeight();
  new ResizeObserver(() => height() !== told && tellHeight()).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.message === 'ready') tellHeight();
  });
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    const target = link.host === location.host ? link.href : new URL(hopPath(link.href), location.href).href;
    if (tell('link', target)) event.preventDefault();
  });
}
