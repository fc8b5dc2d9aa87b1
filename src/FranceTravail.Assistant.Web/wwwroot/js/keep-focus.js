// A dialog that closes gives the focus back to the button that opened it, which is no longer there: this comes after it.
export function keepFocus(place) {
  if (!place?.isConnected) return;

  if (document.querySelector('.mud-dialog')) requestAnimationFrame(() => keepFocus(place));
  else if (document.activeElement === document.body || !document.activeElement) place.focus();
}
