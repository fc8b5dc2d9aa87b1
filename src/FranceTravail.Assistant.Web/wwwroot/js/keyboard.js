// Keys that must work from the moment their control is on screen, before any component's script has come.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches('[data-enter-submits]')) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }

  // A dialog in front takes its own Escape.
  if (event.key === 'Escape' && !document.querySelector('.mud-dialog')) {
    document.querySelector('[data-escape-presses]')?.click();
  }
});
