// A dialog that closes gives the focus back to the button that opened it, which is no longer there: this comes after it.
export function keepFocus(title) {
  if (!title?.isConnected) return;

  if (document.querySelector('.mud-dialog')) requestAnimationFrame(() => keepFocus(title));
  else if (document.activeElement === document.body || !document.activeElement) title.focus();
}
