// The form works without this: it shows the password on request and holds back a second click.
for (const button of document.querySelectorAll('[data-show]')) {
  const input = document.getElementById(button.dataset.show);
  const words = { show: button.textContent, hide: button.dataset.hideWord };
  button.hidden = false;
  button.addEventListener('click', () => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    button.textContent = show ? words.hide : words.show;
    button.setAttribute('aria-pressed', String(show));
  });
  // A shown password must not be offered by the browser as form history.
  input.form.addEventListener('submit', () => {
    input.type = 'password';
  });
}

for (const form of document.querySelectorAll('form[method="post"]')) {
  let sent = false;
  form.addEventListener('submit', (event) => {
    if (sent) event.preventDefault();
    sent = true;
    form.setAttribute('aria-busy', 'true');
  });
  // Coming back with the browser's back button makes the form usable again.
  window.addEventListener('pageshow', () => {
    sent = false;
    form.removeAttribute('aria-busy');
  });
}

document.getElementById('errors')?.focus();
