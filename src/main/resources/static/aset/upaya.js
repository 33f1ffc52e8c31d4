// Takes some trouble for a form, so that sending thousands of them costs a machine dearly: looks for
// a number which together with the form's key gives a hash with enough zero bits. Where no script
// runs, the house takes its time instead.
(async () => {
  'use strict';
  const field = document.querySelector('input[data-effort]');
  const key = field && field.form.elements.kunci.value;
  if (!key || !window.crypto || !crypto.subtle) { return; }
  const bits = Number(field.dataset.effort);
  const text = new TextEncoder();
  const zeros = (bytes) => {
    let count = 0;
    for (const byte of bytes) {
      if (byte !== 0) { return count + Math.clz32(byte) - 24; }
      count += 8;
    }
    return count;
  };
  for (let number = 0; ; number++) {
    const hash = await crypto.subtle.digest('SHA-256', text.encode(key + ':' + number));
    if (zeros(new Uint8Array(hash)) >= bits) {
      field.value = String(number);
      return;
    }
  }
})();
