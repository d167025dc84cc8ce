// Copy buttons: they show up only here, where they can work. Their words come with the script's own element.
const words = document.currentScript.dataset;
const said = document.createElement('p');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');
document.body.append(said);

function arm(button) {
  button.hidden = false;
  const first = button.firstChild;
  const label = first.textContent;
  button.addEventListener('click', async () => {
    const source = button.dataset.copyFrom ? document.getElementById(button.dataset.copyFrom) : null;
    const text = source ? source.textContent : button.dataset.copy;
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    first.textContent = copied ? words.copied : words.notCopied;
    said.textContent = first.textContent;
    setTimeout(() => {
      first.textContent = label;
      said.textContent = '';
    }, 2000);
  });
}

function armAll() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll('[data-copy], [data-copy-from]')) arm(button);
}

armAll();
// A report whose details came in later has new buttons.
document.addEventListener('fresh', armAll);
