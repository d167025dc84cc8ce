// The verdict stands and the details are still coming in: shows them in their places, without moving what is being read.
const live = document.querySelector('[data-live]');
const keyOf = (details) => details.id || details.querySelector('summary').textContent.trim();

// The first thing in the window that can be found again by its name.
const anchorOf = () =>
  [...document.querySelectorAll('main [id]')].find((one) => one.getBoundingClientRect().bottom > 0);

function replaceBy(page) {
  const main = document.querySelector('main');
  const fresh = page.querySelector('main');
  const open = new Map([...main.querySelectorAll('details')].map((one) => [keyOf(one), one.open]));
  for (const details of fresh.querySelectorAll('details')) {
    const was = open.get(keyOf(details));
    if (was !== undefined) details.open = was;
  }
  const { id: focused } = document.activeElement;
  const anchor = anchorOf();
  const top = anchor?.getBoundingClientRect().top;
  main.replaceChildren(...fresh.childNodes);
  document.title = page.title;
  const same = anchor && document.getElementById(anchor.id);
  if (same) scrollBy({ top: same.getBoundingClientRect().top - top, behavior: 'instant' });
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  document.dispatchEvent(new Event('fresh'));
}

async function refresh() {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) return location.reload();
  replaceBy(new DOMParser().parseFromString(await answer.text(), 'text/html'));
}

if (live && 'EventSource' in window) {
  const events = new EventSource(live.dataset.live);
  const end = () => {
    events.close();
    refresh();
  };
  events.onmessage = (event) => {
    if (JSON.parse(event.data).type === 'done') end();
  };
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(end, 2000);
  };
}
