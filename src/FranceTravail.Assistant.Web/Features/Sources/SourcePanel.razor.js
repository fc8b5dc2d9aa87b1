const narrow = matchMedia('(max-width: 600px)');
let state = null;

// A panel may be closed before this script has come: it is null then.
export function open(panel) {
  close();
  if (!panel) return;

  const origin = document.activeElement;
  const onWidth = () => setAlone(panel, narrow.matches);
  // A citation pressed while the panel is open becomes the place to come back to.
  const onFocus = event => {
    if (state && !panel.contains(event.target) && event.target.matches('.citation-mark, .source-chip, .decisive-sentence, .ranked-title, .rule-source')) state.origin = event.target;
  };
  document.addEventListener('focusin', onFocus);
  narrow.addEventListener('change', onWidth);
  state = { panel, origin, onFocus, onWidth };
  onWidth();
  panel.focus({ preventScroll: true });
}

export function showPassage(panel, keepsFocus) {
  if (!panel) return;

  const mark = panel.querySelector('.decisive-here') ?? panel.querySelector('mark');
  if (mark) {
    // Only the panel scrolls: scrollIntoView would move the page behind it too. A long passage shows its beginning.
    const top = mark.getBoundingClientRect().top - panel.getBoundingClientRect().top + panel.scrollTop;
    panel.scrollTop = top - panel.clientHeight / 3;
  }

  if (!keepsFocus) panel.focus({ preventScroll: true });
}

export function close() {
  if (!state) return;
  document.removeEventListener('focusin', state.onFocus);
  narrow.removeEventListener('change', state.onWidth);
  setAlone(state.panel, false);
  if (state.origin?.isConnected) state.origin.focus();
  state = null;
}

// On a small screen the panel covers the page: what is behind it can be neither reached nor read.
function setAlone(panel, isAlone) {
  if (isAlone) {
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-modal', 'true');
  } else {
    panel.setAttribute('role', 'complementary');
    panel.removeAttribute('aria-modal');
  }

  for (const other of document.querySelectorAll('.app-bar, .conversation, .page')) other.inert = isAlone;
}
