// Unfolds whatever hides the place a link leads to; newer browsers do it by themselves.
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let folded = target?.closest('details:not([open])');
  if (!folded) return;
  while (folded) {
    folded.open = true;
    folded = folded.parentElement.closest('details:not([open])');
  }
  target.scrollIntoView();
}

window.addEventListener('hashchange', openTarget);
openTarget();
