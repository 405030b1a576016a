/*
  The script inside a frame, only for WordPress: it uses the protocol of wp-includes/js/wp-embed.js. WordPress passes a
  secret in the hash of the frame's address, hides the frame until the frame sends its height, and lets it link only to
  pages of its own host. On other sites, and outside a frame, the script does nothing.
*/
const send = (message: string, value: string | number) => {
  const [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];
  if (secret) parent.postMessage({ message, value, secret }, '*');
  return secret;
};

let sentHeight = 0;

const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);

const sendHeight = () => {
  sentHeight = height();
  send('height', sentHeight);
};

if (parent !== self) {
  // At once: browsers neither render nor observe a frame that WordPress still hides.
  sendHeight();
  new ResizeObserver(() => height() !== sentHeight && sendHeight()).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.message === 'ready') sendHeight();
  });
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    const hops: Partial<Record<string, string>> = JSON.parse(document.body.dataset.hops ?? '{}');
    const hop = hops[link.href];
    const target = hop ? new URL(`../..${hop}`, location.href) : link;
    if (target.host === location.host && send('link', target.href)) event.preventDefault();
  });
}
