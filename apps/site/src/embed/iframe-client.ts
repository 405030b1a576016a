/*
  The script inside a frame: applies the options in its address, and sends its height to the page around it.

  WordPress has a protocol for this, in wp-includes/js/wp-embed.js. It passes a secret in the hash of the frame's address,
  hides the frame until the frame sends its height, and lets it link only to pages of its own host. Any other page gets a
  message that it can listen to. The height is not secret, so every origin may read it.
*/
import { applyOptions } from './frame-options-client.ts';
import { hopPath } from './hop-path.ts';

const [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];

const sendToWordPress = (message: string, value: string | number) =>
  parent.postMessage({ message, value, secret }, '*');

let sentHeight = 0;

const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);

const sendHeight = () => {
  sentHeight = height();
  if (secret) sendToWordPress('height', sentHeight);
  else parent.postMessage({ type: 'mirocals-height', height: sentHeight }, '*');
};

if (location.search) applyOptions();

if (parent !== self) {
  // At once: browsers neither render nor observe a frame that WordPress still hides.
  sendHeight();
  new ResizeObserver(() => height() !== sentHeight && sendHeight()).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.message === 'ready') sendHeight();
  });
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || !secret) return;
    const isOutside = link.protocol === 'https:' && link.host !== location.host;
    const target = isOutside ? new URL(`../..${hopPath(link.href)}`, location.href) : link;
    if (target.host !== location.host) return;
    sendToWordPress('link', target.href);
    event.preventDefault();
  });
}
