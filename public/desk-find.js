// Keys for who searches all day: / goes to the field, j and k from report to report, Enter opens (a link does that by itself).
const field = document.querySelector('[data-find]');
const rows = [...document.querySelectorAll('[data-row]')];

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // Whatever belongs to a form is typed into or chosen from.
  if (event.target.form) return;
  const at = rows.indexOf(document.activeElement);
  const next = { j: rows[Math.min(at + 1, rows.length - 1)], k: rows[Math.max(at - 1, 0)], '/': field }[
    event.key
  ];
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next === field) field.select();
});
