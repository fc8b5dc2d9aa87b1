// Keys that must work from the moment their control is on screen, before any component's script has come.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches('[data-enter-submits]')) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }

  // Shortcuts are those that links and buttons declare. The field that is left first tells what was typed in it.
  if (event.altKey && !event.ctrlKey && !event.shiftKey && !event.metaKey && !document.querySelector('.mud-dialog')) {
    const target = document.querySelector(`[aria-keyshortcuts="Alt+${CSS.escape(event.key)}"]`);
    if (target) {
      event.preventDefault();
      if (document.activeElement?.matches('input, textarea, select')) document.activeElement.blur();
      target.click();
    }
  }

  // A dialog in front takes its own Escape.
  if (event.key === 'Escape' && !document.querySelector('.mud-dialog')) {
    document.querySelector('[data-escape-presses]')?.click();
  }
});
