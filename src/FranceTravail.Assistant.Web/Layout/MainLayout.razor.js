const narrow = matchMedia('(max-width: 900px)');
const dark = matchMedia('(prefers-color-scheme: dark)');
let page = null;

export function start(component) {
  page = component;
  narrow.addEventListener('change', tell);
  dark.addEventListener('change', onSystemTheme);
  document.addEventListener('keydown', onKeyDown);
  return read();
}

export function stop() {
  page = null;
  narrow.removeEventListener('change', tell);
  dark.removeEventListener('change', onSystemTheme);
  document.removeEventListener('keydown', onKeyDown);
}

// A choice that agrees with the system is no choice: the page follows the system again.
export function chooseTheme(isDark) {
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  try {
    if (isDark === dark.matches) localStorage.removeItem('theme');
    else localStorage.setItem('theme', isDark ? 'dark' : 'light');
  } catch {
    // Storage is forbidden: the choice holds until the next load.
  }
}

export function skipToContent() {
  document.querySelector('#question, #corpus-words')?.focus();
}

const read = () => ({ isDark: document.documentElement.dataset.theme === 'dark', isNarrow: narrow.matches });

const tell = () => page?.invokeMethodAsync('OnBrowserChanged', read());

function onSystemTheme() {
  try {
    if (localStorage.getItem('theme')) return;
  } catch {
    // Nothing was chosen, then.
  }

  document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  tell();
}

// Over the page the drawer is where the keyboard goes, until it is closed.
export function enterDrawer() {
  document.querySelector('#conversations a')?.focus();
}

export function leaveDrawer() {
  if (document.getElementById('conversations')?.contains(document.activeElement)) focusMenuButton();
}

const focusMenuButton = () => document.querySelector('.app-bar button')?.focus();

function onKeyDown(event) {
  const isOverPage = narrow.matches && document.querySelector('.shell.has-drawer') !== null;
  if (event.key !== 'Escape' || !isOverPage || document.querySelector('.mud-dialog')) return;
  focusMenuButton();
  page?.invokeMethodAsync('CloseDrawer');
}
