// Fills the lines of a running check as its events arrive; without it the page loads itself again.
const page = document.querySelector('[data-progress]');
const list = document.getElementById('lines');
const template = document.getElementById('line');
const said = document.getElementById('said');

const lineOf = (id) => list.querySelector(`[data-endpoint="${CSS.escape(id)}"]`);

function addLine({ endpoint, title, server }) {
  if (lineOf(endpoint)) return;
  const line = template.content.firstElementChild.cloneNode(true);
  line.dataset.endpoint = endpoint;
  line.querySelector('b').textContent = title;
  line.querySelector('.server').textContent = server;
  list.append(line);
  page.querySelector('.looking').hidden = true;
}

function addStep(line, { attempt, text }) {
  line.dataset.attempt ||= attempt;
  if (line.dataset.attempt !== attempt) return;
  const bead = document.createElement('i');
  bead.title = text;
  line.querySelector('.beads').append(bead);
  line.querySelector('.state').textContent = text;
}

function finishLine(line, { outcome, text }) {
  line.className = `line ${outcome}`;
  line.querySelector('.state').textContent = text;
  said.textContent = `${line.querySelector('b').textContent}: ${text}`;
}

function show(message) {
  if (message.type === 'waiting') {
    document.getElementById('place').textContent = message.text;
    return;
  }
  if (message.type === 'endpoint') return addLine(message);
  const line = lineOf(message.endpoint);
  if (!line) return;
  if (message.type === 'step') addStep(line, message);
  else if (message.type === 'look') line.querySelector('.state').textContent = message.text;
  else if (message.type === 'endpoint-done') finishLine(line, message);
}

if (page && 'EventSource' in window) {
  const events = new EventSource(page.dataset.progress);
  const reload = () => {
    events.close();
    location.replace(location.href);
  };
  events.onmessage = (event) => {
    const message = JSON.parse(event.data);
    if (message.type === 'decided' || message.type === 'done') reload();
    else show(message);
  };
  // The browser connects again by itself after a cut; only a refused connection is final.
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(reload, 2000);
  };
}
