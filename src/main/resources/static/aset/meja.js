// Keys of one letter for officers, where they have not switched them off. Each does what a link or a
// field on the page does, so nothing is lost without this script.
(() => {
  'use strict';
  const desk = document.querySelector('[data-keys]');
  if (!desk) { return; }
  for (const help of document.querySelectorAll('[data-keys-help]')) { help.hidden = false; }
  if (desk.dataset.keys !== 'on') { return; }
  for (const hint of document.querySelectorAll('kbd[hidden]')) { hint.hidden = false; }

  const rows = () => [...document.querySelectorAll('.pdp-queue tbody th a')];
  const move = (step) => {
    const links = rows();
    if (links.length === 0) { return; }
    const row = document.activeElement.closest('.pdp-queue tbody tr');
    const open = links.findIndex((link) => link.getAttribute('aria-current') === 'true');
    const here = row ? links.findIndex((link) => row.contains(link)) : open;
    const next = here < 0 ? (step > 0 ? 0 : links.length - 1) : here + step;
    links[Math.min(Math.max(next, 0), links.length - 1)].focus();
  };
  const go = (key) => {
    const target = document.querySelector('[data-key="' + key + '"]');
    if (!target) { return false; }
    if (target.matches('a, button')) { target.click(); } else { target.focus(); }
    return true;
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) { return; }
    if (event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) { return; }
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      move(key === 'j' ? 1 : -1);
    } else if (key === '/') {
      const field = document.getElementById('q');
      if (!field) { return; }
      field.focus();
    } else if (!['b', 't', 'n'].includes(key) || !go(key)) {
      return;
    }
    event.preventDefault();
  });
})();
