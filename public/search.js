// Answers below a search field while one types. Without this the field leads to a page with the same answers.
const pause = 250;
const shortest = 2;

for (const form of document.querySelectorAll('form[data-search]')) arm(form);

function arm(form) {
  const field = form.querySelector('input[type="search"]');
  // The form knows the language: /de/help/search.
  const path = form.getAttribute('action');
  const root = path.slice(0, -'/help/search'.length);
  const said = add(form, 'p', 'visually-hidden');
  said.setAttribute('role', 'status');
  const list = document.createElement('ul');
  list.classList.add('instant', 'links', 'card');
  list.hidden = true;
  form.after(list);
  let asked = field.value.trim();
  let timer;
  let call;

  function close() {
    clearTimeout(timer);
    call?.abort();
    list.hidden = true;
    said.textContent = '';
    asked = '';
  }

  async function ask() {
    const query = field.value.trim();
    if (query === asked) return;
    if (query.length < shortest) return close();
    asked = query;
    call?.abort();
    call = new AbortController();
    try {
      const reply = await fetch(`${path}.json?q=${encodeURIComponent(query)}`, { signal: call.signal });
      if (reply.ok) show(await reply.json(), query);
      else close();
    } catch (error) {
      // Without an answer the button does it.
      if (error.name !== 'AbortError') close();
    }
  }

  function show(found, query) {
    if (query !== asked) return;
    list.replaceChildren();
    for (const { url, title, summary, language } of found.answers) {
      const item = link(root + url, title);
      add(item, 'p').textContent = summary;
      if (language) item.lang = language;
    }
    if (found.answers.length === 0) add(add(list, 'li'), 'p').textContent = found.said;
    link(`${path}?q=${encodeURIComponent(query)}`, found.all);
    list.hidden = false;
    said.textContent = found.said;
  }

  function link(href, text) {
    const item = add(list, 'li');
    const way = add(item, 'a');
    way.href = href;
    way.textContent = text;
    return item;
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  form.addEventListener('submit', close);
  for (const place of [form, list]) place.addEventListener('keydown', move);
  for (const kind of ['focusin', 'pointerdown'])
    document.addEventListener(kind, ({ target }) => {
      if (!list.hidden && !form.contains(target) && !list.contains(target)) close();
    });

  function move(event) {
    if (list.hidden) return;
    if (/^esc/i.test(event.key)) {
      event.preventDefault();
      field.focus();
      return close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [field, ...list.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function add(parent, name, className = '') {
  const element = document.createElement(name);
  element.className = className;
  parent.append(element);
  return element;
}
