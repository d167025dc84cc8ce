// Shows the test of a mail account in a frame of another site: <posthorn-check address="…" lang="de"></posthorn-check>, or the same by
// data- attributes of this script. It sets no style and writes no markup, so that a strict policy of the site may stand.
(() => {
  const script = document.currentScript;
  const service = new URL(script.src).origin;
  const usual = 640;
  const most = 8000;

  const frameFor = ({ address, lang, title }) => {
    const url = new URL('/embed', service);
    if (address) url.searchParams.set('address', address);
    if (lang) url.searchParams.set('lang', lang);
    const frame = document.createElement('iframe');
    // The page in the frame tells its height to the site of this name, if the service knows it.
    frame.name = `posthorn ${location.origin}`;
    frame.src = url.href;
    frame.title = title || document.title;
    frame.width = '100%';
    frame.height = String(usual);
    frame.setAttribute('frameborder', '0');
    window.addEventListener('message', ({ origin, source, data }) => {
      if (origin !== service || source !== frame.contentWindow || data?.type !== 'posthorn-height') return;
      const height = Math.ceil(Number(data.height));
      if (height > 0) frame.height = String(Math.min(height, most));
    });
    return frame;
  };

  if (!customElements.get('posthorn-check'))
    customElements.define(
      'posthorn-check',
      class extends HTMLElement {
        connectedCallback() {
          if (this.firstElementChild) return;
          const [address, lang, title] = ['address', 'lang', 'title'].map((name) => this.getAttribute(name));
          this.append(frameFor({ address, lang, title }));
        }
      },
    );

  const { address, lang, title, target } = script.dataset;
  if (address === undefined && target === undefined) return;
  const place = () => {
    const frame = frameFor({ address, lang, title });
    if (target === undefined) script.after(frame);
    else document.querySelector(target)?.append(frame);
  };
  if (document.readyState === 'loading' && target !== undefined)
    document.addEventListener('DOMContentLoaded', place);
  else place();
})();
