// navigator.clipboard exists on https and localhost only; the selection way works elsewhere.
export async function copy(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by the browser's policy: try the other way.
    }
  }

  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('readonly', '');
  box.className = 'visually-hidden';
  document.body.append(box);
  box.select();
  try {
    return document.execCommand('copy');
  } finally {
    box.remove();
    focused?.focus();
  }
}

// Mail programs take the HTML, others the text.
export async function copyRich(html, text) {
  if (navigator.clipboard?.write) {
    try {
      await navigator.clipboard.write([new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      })]);
      return true;
    } catch {
      // Refused by the browser's policy: the text alone may still pass.
    }
  }

  return copy(text);
}
