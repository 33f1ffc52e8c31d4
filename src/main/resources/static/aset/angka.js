// Quick keys of officers: a digit chooses the answer of that number and goes on to the next question.
(() => {
  'use strict';
  const rows = [...document.querySelectorAll('[data-digits] fieldset')];
  const note = document.querySelector('[data-digits-note]');
  if (note) { note.hidden = false; }
  rows.forEach((row, place) => {
    row.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-9]$/.test(event.key)) { return; }
      const answer = row.querySelector(`input[value="${event.key}"]`);
      if (!answer) { return; }
      event.preventDefault();
      answer.checked = true;
      const next = rows[place + 1];
      const target = next
        ? next.querySelector('input:checked') || next.querySelector('input')
        : [...document.querySelectorAll('main select, main input, main textarea')].find((one) => !one.closest('[data-digits]') && one.type !== 'hidden');
      if (target) { target.focus(); }
    });
  });
  // Enter keeps the row from every field, also from a list.
  for (const list of document.querySelectorAll('.pdp-sheet select')) {
    list.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') { event.preventDefault(); list.form.requestSubmit(); }
    });
  }
  // A row of figures that is full leads to the next field.
  for (const field of document.querySelectorAll('input[data-full]')) {
    field.addEventListener('input', () => {
      if (field.id === 'jawaban' && field.value.length === field.maxLength) {
        const fields = [...field.form.querySelectorAll('input:not([type=hidden]), select')];
        fields[fields.indexOf(field) + 1].focus();
      }
    });
  }
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
})();
